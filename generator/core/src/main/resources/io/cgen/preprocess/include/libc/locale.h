#pragma once
#include <stddef.h>
struct lconv;
typedef struct __locale_struct *locale_t;
#define LC_ALL 6
