#define TYPE(x) x ## _t ## ;
#define DECLARE TYPE(foo)

#include "broken.h"
int after;
