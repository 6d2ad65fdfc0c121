#if __has_attribute(packed) && __has_attribute(__aligned__) && !__has_attribute(no_such)
attributes
#endif
#if __has_builtin(__builtin_expect) && !__has_builtin(__builtin_va_arg_pack)
builtins
#endif
#if __has_feature(c_static_assert) && !__has_feature(cxx_exceptions) && __has_extension(c_atomic)
features
#endif
#ifdef __has_warning
warnings
#endif
int x = __has_attribute(noreturn);
#if __is_identifier(foo) && !__is_identifier(int)
identifiers
#endif
#define has(x) __has_attribute(x)
#if has(packed)
through a macro
#endif
