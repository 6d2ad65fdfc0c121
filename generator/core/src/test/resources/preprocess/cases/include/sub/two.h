two
#include "three.h"
#include "../one.h"
