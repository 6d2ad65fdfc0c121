#pragma once
#include <cgen_types.h>
struct dirent;
typedef struct __dirstream DIR;
