#pragma once
#include <stdarg.h>
#include <cgen_types.h>
