#pragma once
#include <stdarg.h>
#include <cgen_types.h>
#ifdef __APPLE__
typedef struct __sFILE FILE;
typedef off_t fpos_t;
#elif defined(_WIN32)
typedef struct _iobuf { void *_Placeholder; } FILE;
typedef __INT64_TYPE__ fpos_t;
#else
typedef struct _IO_FILE FILE;
typedef struct { long __pos; long __state; } fpos_t;
#endif
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define BUFSIZ 1024
#define FILENAME_MAX 4096
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
int printf(const char *format, ...);
int fprintf(FILE *stream, const char *format, ...);
int sprintf(char *s, const char *format, ...);
int snprintf(char *s, size_t n, const char *format, ...);
