#include "missing.h"

int fine(void);
