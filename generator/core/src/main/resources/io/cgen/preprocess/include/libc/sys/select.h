#pragma once
#include <cgen_types.h>
#ifndef _WIN32
#define FD_SETSIZE 1024
#ifdef __APPLE__
typedef struct fd_set { int fds_bits[32]; } fd_set;
#else
typedef struct { long fds_bits[16]; } fd_set;
#endif
#endif
