#def\
ine FO\
O(a,\
  b) a ##\
 b
in\
t FO\
O(x, y) = 1\
2; /\
* comment *\
/ + \
+ x +\
= y; "str\
ing" '\
a' <\
<= 1e\
+5 ..\
. -\
>
#if 1 \
  && 1
yes
#endif
#define TRAILING a \  
  b
TRAILING
#define LAST \

end
