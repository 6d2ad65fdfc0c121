#define LPAREN (
#define RPAREN )
#define F(x, y) x + y
#define ELLIP_FUNC(...) __VA_ARGS__
ELLIP_FUNC(F, LPAREN, 'a', 'b', RPAREN);
#define CAT(a, b) a ## b
#define AB(x, y) CAT(x, y)
CAT(A, B)(C, D) CAT(1, e3) CAT(., 5) CAT(<, <=) CAT(L, "x") CAT(u8, 'x') CAT(-, >)
#define EVAL(x) x
EVAL(CAT(EV, AL)(1)) EVAL(EVAL)(EVAL(2))
#define DEFER(x) x EVAL EMPTY ()
#define EMPTY
DEFER(F)(1,2)
