#undef assert
#define assert(expression) ((void)0)
#if !defined(static_assert) && !defined(__cplusplus)
#define static_assert _Static_assert
#endif
