#pragma once
#include <wchar.h>
typedef unsigned long wctype_t;
typedef const int *wctrans_t;
