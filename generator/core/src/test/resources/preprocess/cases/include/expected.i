one 1
one 1
two
three 2
one 2
guarded
once
imported
one 1
0
