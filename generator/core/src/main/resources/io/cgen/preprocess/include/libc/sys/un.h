#pragma once
#include <sys/socket.h>
struct sockaddr_un {
#ifdef __APPLE__
  unsigned char sun_len;
  sa_family_t sun_family;
  char sun_path[104];
#else
  sa_family_t sun_family;
  char sun_path[108];
#endif
};
