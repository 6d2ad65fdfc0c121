__COUNTER__ __COUNTER__
#define C(x) x x
C(__COUNTER__)
__LINE__
#define L __LINE__
L
C(
L
)
#line 100
__LINE__
#line 7 "other.h"
__FILE__ __LINE__
# 50 "third.h" 1 3
__FILE__:__LINE__
#define N 60
#line N
__LINE__
