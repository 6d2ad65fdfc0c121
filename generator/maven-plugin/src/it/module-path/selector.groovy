// The header of a library that most systems have, but not all.
return new File('/usr/include/zlib.h').isFile()
