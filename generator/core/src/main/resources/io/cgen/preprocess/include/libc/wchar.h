#pragma once
#define __need_wint_t
#include <stddef.h>
#include <stddef.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#define WEOF ((wint_t)-1)
typedef struct { int __count; int __value; } mbstate_t;
size_t wcslen(const wchar_t *s);
