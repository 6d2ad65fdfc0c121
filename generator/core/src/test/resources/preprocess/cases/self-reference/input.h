#define foo (4 + foo)
#define a b
#define b a
#define x (4 + y)
#define y (2 * x)
foo a b x y
#define f(x) x f
f(1)(2)(3)
#define g2(a) a*h2
#define h2(a) g2(a)
g2(2)(9)
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define AA BB CC
#define BB CC AA
#define CC AA BB
AA
#define obj() fun
#define fun(x) <x>
obj()(3) obj ()(obj)() fun fun(fun)(fun(1))
