#if 1
#error "this platform" isn't supported
#elif 1
#error not reached
#endif
#warning almost done
int after;
