quoted
bracketed
macro
defined
next
