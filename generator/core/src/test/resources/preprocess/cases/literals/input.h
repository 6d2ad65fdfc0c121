L"wide" u"16" U"32" u8"8" L'c' u'c' U'c' "a""b" "\"" '\'' '"' "'"
"/* no comment */" '//' "a\\" x
$dollar a$b \u00e9t\u00e9 é ünï
u8 L u"x"L"y" R"(raw)"
@ ` \
