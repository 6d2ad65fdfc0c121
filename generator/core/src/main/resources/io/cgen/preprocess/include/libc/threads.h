#pragma once
#include <time.h>
#define thread_local _Thread_local
typedef unsigned long thrd_t;
typedef union { char __size[40]; long __align; } mtx_t;
typedef union { char __size[48]; long long __align; } cnd_t;
typedef int (*thrd_start_t)(void *);
