0 1
2 2
4
6
8 8
100
"other.h" 7
"third.h":50
60
