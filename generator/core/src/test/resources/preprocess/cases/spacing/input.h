#define EMPTY
#define str(x) #x
#define xstr(x) str(x)
#define PLUS +
#define f(x) -x
+PLUS -f(-) PLUS+ f(=) f(>)
xstr(a EMPTY b) xstr(aEMPTY) xstr(EMPTY a) xstr(a(EMPTY)b) xstr(a+EMPTY+b)
xstr(f (x) f(x)y f( x ) y)
. .. ... .5 5.. 1.2.3 0x1p-3 1e+ 1e+5+x 0xe+1
x##y # x
a/ /b a//b
