#pragma once
struct pollfd {
  int fd;
  short events;
  short revents;
};
#ifdef __APPLE__
typedef unsigned int nfds_t;
#else
typedef unsigned long nfds_t;
#endif
