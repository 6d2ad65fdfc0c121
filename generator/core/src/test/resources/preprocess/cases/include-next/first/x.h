first
#include_next <x.h>
#if __has_include_next(<x.h>)
next exists
#endif
