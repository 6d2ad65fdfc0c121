#define a(format, ...) printf(format, ##__VA_ARGS__)
#define b(format, args...) printf(format , ## args)
#define c(args...) f(args) g(0, ## args) #args
#define d(...) h(1, ## __VA_ARGS__)
#define X 1,2
a("x") a("x", 1) a("x", 1, 2) a("x",) a("x", X)
b("y") b("y", z) b("y", z, X) b("y",)
c() c(1) c(1, 2) c(X)
d() d(X) d(,)
#define e(x, ...) x, ##__VA_ARGS__ ## _t
e(1, u8) e(1, a, b)
