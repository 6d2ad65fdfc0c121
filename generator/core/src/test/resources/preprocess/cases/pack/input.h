#define FOUR 4
#pragma pack(push, 1)
struct a { char c; int i; };
#pragma pack(FOUR)
# pragma pack ( pop )
#pragma GCC visibility push(default)
_Pragma("pack(push,2)") struct b; _Pragma ( "pack(pop)" )
#define PACKED(x) _Pragma("pack(1)") x _Pragma("pack()")
PACKED(struct c;)
#define DO_PRAGMA(x) _Pragma(#x)
DO_PRAGMA(GCC diagnostic ignored "-Wall") int after;
#pragma omp parallel
