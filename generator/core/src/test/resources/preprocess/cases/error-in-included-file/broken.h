int before;
	DECLARE
#include "missing.h"
#if BITS(3
