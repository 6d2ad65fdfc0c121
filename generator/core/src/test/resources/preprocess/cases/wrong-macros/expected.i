int a = TWO(1);
int b = TWO(1, 2, 3);
int c = 1 + 2;
int d = BAD(1, 2);
int e +1;
int f = "unterminated;
int g;
TWO(1
