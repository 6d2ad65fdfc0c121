first
second
next exists
