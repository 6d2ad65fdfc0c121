int bom;
#define A \
  1
#if A
yes
#endif
// comment \
 goes on
intx;
char *s = "a\
b";
#define LAST 3
LAST