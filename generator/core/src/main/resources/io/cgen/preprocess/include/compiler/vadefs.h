#pragma once
#include <stdarg.h>
#include <stdint.h>
