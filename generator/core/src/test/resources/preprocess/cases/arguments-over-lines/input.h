#define F(a, b) [a|b]
F(1,
  2) F
(
 3
 , /* comment
 over lines */ 4 // another
)
F( (a,b), {c} ) F((,),(()))
F
#define G 7
(G, F(G, G))
F(
#ifdef G
 yes
#else
 no
#endif
 , 2)
F F(F, (1))
int F;
