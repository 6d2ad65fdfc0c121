#ifndef COUNTER_H
#define COUNTER_H

#include "counter_limits.h"

/** Counts from a number on. */
typedef struct counter counter;

/** Creates a counter whose first number is start. */
counter *counter_create(int start);

/** Returns the next number, or COUNTER_LAST again and again. */
int counter_next(counter *c);

void counter_free(counter *c);

#endif
