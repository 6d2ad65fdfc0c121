#pragma once
#include <stdarg.h>
#include <windef.h>
#ifndef WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#endif
