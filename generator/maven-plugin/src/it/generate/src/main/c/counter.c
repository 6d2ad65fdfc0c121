#include "counter.h"

#include <stdlib.h>

struct counter {
  int next;
};

counter *counter_create(int start) {
  counter *c = malloc(sizeof *c);
  if (c != NULL) {
    c->next = start;
  }
  return c;
}

int counter_next(counter *c) {
  return c->next < COUNTER_LAST ? c->next++ : COUNTER_LAST;
}

void counter_free(counter *c) {
  free(c);
}
