#if __has_include("there.h") && !__has_include("missing.h")
quoted
#endif
#if __has_include(<stddef.h>) && !__has_include(<no/such/header.h>)
bracketed
#endif
#define HEADER "there.h"
#if __has_include(HEADER)
macro
#endif
#ifdef __has_include
defined
#endif
#if defined(__has_include) && __has_include(<linux/nothing.h>)
no
#elif defined __has_include_next
next
#endif
