printf("x") printf("x", 1) printf("x", 1, 2) printf("x",) printf("x", 1,2)
printf("y") printf("y" , z) printf("y" , z, 1,2) printf("y" ,)
f() g(0) "" f(1) g(0,1) "1" f(1, 2) g(0,1, 2) "1, 2" f(1,2) g(0,1,2) "X"
h(1) h(1,1,2) h(1,,)
1, u8_t 1, a, b_t
