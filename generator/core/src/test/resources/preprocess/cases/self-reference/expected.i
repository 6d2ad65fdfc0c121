(4 + foo) a b (4 + (2 * x)) (2 * (4 + y))
1 f(2)(3)
2*9*h2
42
AA BB AA AA CC AA
<3> <obj>() fun <fun>(<1>)
