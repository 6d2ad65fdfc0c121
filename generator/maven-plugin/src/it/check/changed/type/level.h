#include "range.h"

/** How much is said. */
enum level { LEVEL_QUIET, LEVEL_LOUD };

/** Sets how much is said, and returns what it was. */
enum level level_set(long to);
