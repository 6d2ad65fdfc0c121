second
#if __has_include_next(<x.h>)
no
#endif
