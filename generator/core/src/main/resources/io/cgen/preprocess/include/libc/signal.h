#pragma once
#include <cgen_types.h>
typedef int sig_atomic_t;
#ifdef __APPLE__
typedef unsigned int sigset_t;
#elif !defined(_WIN32)
typedef struct { unsigned long __val[16]; } sigset_t;
#endif
typedef struct siginfo siginfo_t;
#define SIGINT 2
#define SIGILL 4
#define SIGABRT 6
#define SIGFPE 8
#define SIGSEGV 11
#define SIGTERM 15
