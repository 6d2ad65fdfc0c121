/* The types that several of these stand-ins declare. Only what C APIs put into signatures. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
typedef __INT64_TYPE__ time_t;
typedef long clock_t;
typedef long off_t;
typedef unsigned short mode_t;
typedef int pid_t;
typedef __INT64_TYPE__ ssize_t;
#else
typedef long time_t;
#ifdef __APPLE__
typedef unsigned long clock_t;
typedef long long off_t;
typedef unsigned short mode_t;
typedef int dev_t;
typedef unsigned long long ino_t;
typedef unsigned short nlink_t;
typedef int suseconds_t;
typedef int clockid_t;
typedef int blksize_t;
typedef long long blkcnt_t;
#else
typedef long clock_t;
typedef long off_t;
typedef unsigned int mode_t;
typedef unsigned long dev_t;
typedef unsigned long ino_t;
typedef unsigned long nlink_t;
typedef long suseconds_t;
typedef int clockid_t;
typedef long blksize_t;
typedef long blkcnt_t;
typedef long loff_t;
typedef long off64_t;
#endif
typedef int pid_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int id_t;
typedef long ssize_t;
typedef unsigned int useconds_t;
typedef char *caddr_t;
typedef int key_t;
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef uint8_t u_int8_t;
typedef uint16_t u_int16_t;
typedef uint32_t u_int32_t;
typedef uint64_t u_int64_t;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;
#endif

struct timeval {
#ifdef _WIN32
  long tv_sec;
  long tv_usec;
#else
  time_t tv_sec;
  suseconds_t tv_usec;
#endif
};

struct timespec {
  time_t tv_sec;
  long tv_nsec;
};
