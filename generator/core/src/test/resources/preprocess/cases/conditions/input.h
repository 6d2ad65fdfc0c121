#if 1 ? 0 : 1/0
a01
#elif -1 > 0u
yes: minus one becomes unsigned
#endif
#if (2 || 1/0) && !(0 && 1/0)
short circuit
#endif
#if 'a' == 97 && '\n' == 10 && '\x41' == 65 && '\101' == 'A' && L'b' == 98 && 'ab' == 24930
characters
#endif
#if 0x7fffffffffffffff + 1 < 0
wraps
#endif
#if 0xffffffffffffffff == -1 && 18446744073709551615u == ~0u && -1 == ~0
all ones
#endif
#if -7 / 2 == -3 && -7 % 2 == -1 && (-1 >> 1) == -1 && (1 << 62) > 0 && -1 >> 63 == -1
arithmetic
#endif
#if (1, 2) == 2
comma
#endif
#if undefined_name + 0 == 0 && true == 0
names are zero
#endif
#if 10 - 3 - 2 == 5 && 2 + 3 * 4 == 14 && (1 | 2 ^ 3 & 4) == 3 && 1 < 2 == 1
precedence
#endif
#if 1 ? 2 : 0 ? 4 : 5
conditional
#endif
#if 0b101 == 5 && 010 == 8 && 0X1F == 31 && 1ULL == 1 && 1lu == 1
bases
#endif
#if !defined X && !defined(X) && defined __FILE__
defined
#endif
#define HAS_Y defined(Y)
#define Y
#if HAS_Y
defined from a macro
#endif
#define EMPTY
#if EMPTY 1 EMPTY
empty macros
#endif
#define CALL(x) (x + 1)
#if CALL(1) == 2 && CALL (2) == 3
calls
#endif
#if 0
#if garbage (((
#else
no 'unbalanced quotes "here
#endif
#elif 1
elif
#else
not here
#endif
#ifdef X
no
#elifdef Y
elifdef
#elifndef Y
no
#endif
#ifndef Y
#elifndef X
elifndef
#endif
#if 0 /* comment
#endif
*/
no
#else // comment
after a comment
#endif
#if 0
/* #endif in a comment
#endif
*/
"/*"
'/*'
#endif
the end
