+ + - - - + + - = - >
"a b" "aEMPTY" "a" "a()b" "a++b"
"-x -xy -x y"
. . . ... .5 5.. 1.2.3 0x1p-3 1e+ 1e+5+x 0xe+1
x##y # x
a/ /b a
