#pragma once
#include <sys/time.h>
struct rusage;
struct rlimit;
