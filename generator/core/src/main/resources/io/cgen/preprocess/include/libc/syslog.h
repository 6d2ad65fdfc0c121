#pragma once
#include <cgen_types.h>
