F, (, 'a', 'b', );
CD 1e3 .5 <<= L"x" u8'x' ->
1 EVAL(2)
F EVAL ()(1,2)
