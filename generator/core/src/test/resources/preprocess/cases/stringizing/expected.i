printf("x" "1" "= %d, x" "2" "= %s", x1, x2);
fputs("strncmp(\"abc\\0d\", \"abc\", '\\4') == 0" ": @\n", s);
"vers2.h"
"hello";
"hello" ", world"
"a b c d" "\"\\\\\" '\\'' '\"' \"\\n\"" "ab+c" "@ \ x"
