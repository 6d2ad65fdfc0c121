#define t(x,y,z) x ## y ## z
int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,),
 t(10,,), t(,11,), t(,,12), t(,,) };
#define u(x, y) [x##y] [x ## y z] [z x##y]
u(,) u(a,) u(,b) u( a b , c d )
#define v(x) - ## x
v(-) v(=) v(>)
#define e(x) x ## x
e() e(a) e(1) e(a b)
