int xy = 12; + + x += y; "string" 'a' <<= 1e+5 ... ->
yes
a b
end
