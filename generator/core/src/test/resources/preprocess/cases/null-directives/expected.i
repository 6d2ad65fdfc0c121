a
# not a directive
b
