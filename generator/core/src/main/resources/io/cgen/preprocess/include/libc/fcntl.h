#pragma once
#include <cgen_types.h>
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#if defined(__APPLE__)
#define O_CREAT 0x200
#define O_TRUNC 0x400
#define O_EXCL 0x800
#define O_APPEND 8
#define O_NONBLOCK 4
#elif defined(_WIN32)
#define O_CREAT 0x100
#define O_TRUNC 0x200
#define O_EXCL 0x400
#define O_APPEND 8
#else
#define O_CREAT 0100
#define O_EXCL 0200
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#endif
