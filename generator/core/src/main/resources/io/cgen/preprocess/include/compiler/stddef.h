/* May be read in parts: a header that defines __need_X before it wants X only. */
#if !defined(__STDDEF_H) || defined(__need_size_t) || defined(__need_ptrdiff_t) \
    || defined(__need_wchar_t) || defined(__need_NULL) || defined(__need_wint_t)

#if !defined(__need_size_t) && !defined(__need_ptrdiff_t) && !defined(__need_wchar_t) \
    && !defined(__need_NULL) && !defined(__need_wint_t)
#define __STDDEF_H
#define __need_size_t
#define __need_ptrdiff_t
#define __need_wchar_t
#define __need_NULL
#define CGEN_NEED_ALL
#endif

#if defined(__need_ptrdiff_t) && !defined(_PTRDIFF_T)
#define _PTRDIFF_T
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#undef __need_ptrdiff_t

#if defined(__need_size_t) && !defined(_SIZE_T)
#define _SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#undef __need_size_t

#if defined(__need_wchar_t) && !defined(_WCHAR_T)
#define _WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
#undef __need_wchar_t

#ifdef __need_NULL
#undef NULL
#define NULL ((void*)0)
#endif
#undef __need_NULL

#ifdef CGEN_NEED_ALL
#undef CGEN_NEED_ALL
#if defined(__STDC_WANT_LIB_EXT1__) && __STDC_WANT_LIB_EXT1__ >= 1 && !defined(_RSIZE_T)
#define _RSIZE_T
typedef __SIZE_TYPE__ rsize_t;
#endif
#if !defined(__CLANG_MAX_ALIGN_T_DEFINED) && defined(_MSC_VER)
#define __CLANG_MAX_ALIGN_T_DEFINED
typedef double max_align_t;
#elif !defined(__CLANG_MAX_ALIGN_T_DEFINED) && defined(__APPLE__)
#define __CLANG_MAX_ALIGN_T_DEFINED
typedef long double max_align_t;
#elif !defined(__CLANG_MAX_ALIGN_T_DEFINED)
#define __CLANG_MAX_ALIGN_T_DEFINED
typedef struct {
  long long __clang_max_align_nonce1
      __attribute__((__aligned__(__alignof__(long long))));
  long double __clang_max_align_nonce2
      __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif
#define offsetof(t, d) __builtin_offsetof(t, d)
#endif

#if defined(__need_wint_t) && !defined(_WINT_T)
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#undef __need_wint_t

#endif
