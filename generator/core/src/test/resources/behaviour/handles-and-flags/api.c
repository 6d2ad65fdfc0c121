#include "api.h"

#include <pthread.h>
#include <stdlib.h>

struct shop {
  enum open_flags flags;
};

struct visit {
  pthread_t thread;
};

static _Atomic int ended;
static _Atomic int elsewhere;

shop *shop_new(enum open_flags flags) {
  shop *s = malloc(sizeof(shop));
  s->flags = flags;
  return s;
}

int shop_free(shop *s) {
  free(s);
  return 19;
}

enum open_flags shop_flags(const shop *s) { return s->flags; }

enum color shop_color(enum color color) { return color; }

void shop_repair(shop *s) { s->flags = OPEN_NONE; }

visit *visit_new(void) {
  visit *v = malloc(sizeof(visit));
  v->thread = pthread_self();
  return v;
}

void visit_free(visit *v) {
  ended++;
  elsewhere += !pthread_equal(v->thread, pthread_self());
  free(v);
}

int visits_ended(void) { return ended; }

int visits_ended_elsewhere(void) { return elsewhere; }
