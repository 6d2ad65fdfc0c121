#pragma once
#include <AvailabilityMacros.h>
#define __OSX_AVAILABLE_STARTING(osx, ios)
#define __OSX_AVAILABLE_BUT_DEPRECATED(osx_in, osx_out, ios_in, ios_out)
#define __OSX_AVAILABLE(version)
#define __IOS_AVAILABLE(version)
#define API_AVAILABLE(...)
#define API_UNAVAILABLE(...)
#define API_DEPRECATED(...)
#define API_DEPRECATED_WITH_REPLACEMENT(...)
