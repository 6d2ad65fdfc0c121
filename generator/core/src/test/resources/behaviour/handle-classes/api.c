#include "api.h"

#include <stdlib.h>

struct shape {
  const char *kind;
  double area;
};

struct circle {
  struct shape shape;
  double radius;
};

struct ring {
  struct circle circle;
  double inner;
};

static _Atomic int living;
static _Atomic int rings_freed;

static void *make(size_t size, const char *kind, double area) {
  shape *s = malloc(size);
  s->kind = kind;
  s->area = area;
  living++;
  return s;
}

shape *shape_new(double area) { return make(sizeof(shape), "shape", area); }

void shape_free(shape *s) {
  living--;
  free(s);
}

double shape_area(const shape *s) { return s->area; }

const char *shape_kind(const shape *s) { return s->kind; }

const shape *shape_larger(const shape *a, const shape *b) { return a->area > b->area ? a : b; }

void shape_give_away(shape *s) { shape_free(s); }

circle *circle_new(double radius) {
  circle *c = make(sizeof(circle), "circle", 3 * radius * radius);
  c->radius = radius;
  return c;
}

double circle_radius(const circle *c) { return c->radius; }

int circle_kind(const circle *c) { return c->radius > 1 ? 2 : 1; }

ring *ring_new(double outer, double inner) {
  ring *r = make(sizeof(ring), "ring", 3 * (outer * outer - inner * inner));
  r->circle.radius = outer;
  r->inner = inner;
  return r;
}

void ring_free(ring *r) {
  rings_freed++;
  shape_free((shape *)r);
}

double ring_inner(const ring *r) { return r->inner; }

int count_living(void) { return living; }

int count_rings_freed(void) { return rings_freed; }
