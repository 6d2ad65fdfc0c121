// -I first -I second
#include <x.h>
#include <limits.h>
