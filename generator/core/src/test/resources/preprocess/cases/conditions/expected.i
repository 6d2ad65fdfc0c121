yes: minus one becomes unsigned
short circuit
characters
wraps
all ones
arithmetic
comma
names are zero
precedence
conditional
bases
defined
defined from a macro
empty macros
calls
elif
elifdef
elifndef
after a comment
the end
