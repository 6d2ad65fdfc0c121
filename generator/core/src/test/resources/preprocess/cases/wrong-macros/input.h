#define TWO(a, b) a + b
int a = TWO(1);
int b = TWO(1, 2, 3);
int c = TWO(1, 2);
#define TWO(a, b) a - b
#define BAD(a, a) a
int d = BAD(1, 2);
#define NO_SPACE+1
int e NO_SPACE;
int f = "unterminated;
int g;
TWO(1
