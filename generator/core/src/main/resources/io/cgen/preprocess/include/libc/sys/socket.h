#pragma once
#include <cgen_types.h>
#include <sys/uio.h>
typedef unsigned int socklen_t;
#ifdef __APPLE__
typedef unsigned char sa_family_t;
struct sockaddr {
  unsigned char sa_len;
  sa_family_t sa_family;
  char sa_data[14];
};
struct sockaddr_storage {
  unsigned char ss_len;
  sa_family_t ss_family;
  char __pad1[6];
  long long __align;
  char __pad2[112];
};
#define AF_INET6 30
#define SOL_SOCKET 0xffff
#else
typedef unsigned short sa_family_t;
struct sockaddr {
  sa_family_t sa_family;
  char sa_data[14];
};
struct sockaddr_storage {
  sa_family_t ss_family;
  char __padding[118];
  unsigned long __align;
};
#define AF_INET6 10
#define SOL_SOCKET 1
#endif
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_INET 2
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
struct msghdr;
