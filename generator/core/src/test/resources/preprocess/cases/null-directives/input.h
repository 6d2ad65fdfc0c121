#
# /* nothing */
  #  // nothing
a
#if 0
#unknown things
# 12 not a line
#endif
#undef never_defined
#define EMPTY
EMPTY # not a directive
b
