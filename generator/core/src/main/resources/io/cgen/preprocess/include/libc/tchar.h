#pragma once
#include <windef.h>
#define _T(x) x
#define TEXT(x) x
#define _TEXT(x) x
