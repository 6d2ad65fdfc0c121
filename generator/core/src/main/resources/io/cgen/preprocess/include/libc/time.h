#pragma once
#include <cgen_types.h>
#ifdef _WIN32
#define CLOCKS_PER_SEC 1000
#else
#define CLOCKS_PER_SEC 1000000
#endif
struct tm {
  int tm_sec;
  int tm_min;
  int tm_hour;
  int tm_mday;
  int tm_mon;
  int tm_year;
  int tm_wday;
  int tm_yday;
  int tm_isdst;
#ifndef _WIN32
  long tm_gmtoff;
  char *tm_zone;
#endif
};
typedef void *timer_t;
