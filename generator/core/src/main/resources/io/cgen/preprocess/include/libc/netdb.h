#pragma once
#include <netinet/in.h>
struct hostent;
struct addrinfo {
  int ai_flags;
  int ai_family;
  int ai_socktype;
  int ai_protocol;
  socklen_t ai_addrlen;
#ifdef __APPLE__
  char *ai_canonname;
  struct sockaddr *ai_addr;
#else
  struct sockaddr *ai_addr;
  char *ai_canonname;
#endif
  struct addrinfo *ai_next;
};
