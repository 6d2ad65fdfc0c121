#include "api.h"
#include <stddef.h>

double integrate(const integrand *f, double from, double to, int steps) {
  double sum = 0;
  double step = (to - from) / steps;
  for (int i = 0; i < steps; i++) {
    sum += f->function(from + (i + 0.5) * step, f->params) * step;
  }
  return sum;
}

double value_at(integrand f, double x) { return f.function(x, f.params); }

int is_set(const integrand *f) { return f->function != NULL; }

static double square(double x, void *params) {
  (void)params;
  return x * x;
}

integrand *squared(void) {
  static integrand made = {square, NULL};
  return &made;
}

const char *greater(const points_class *points, const point *a, const point *b) {
  if (points->log != NULL) {
    points->log(points->name);
  }
  return points->compare(a, b) > 0 ? "first" : "second";
}

double moved(points_class *points, double x, double y) {
  point p = {x, y};
  point q = points->move(p, points);
  return q.x * 100 + q.y;
}

int twice_inside(const points_class *points, int value) { return points->inner.twice(value); }

int compared(const point *a, const point *b, compare_fn compare) { return compare(a, b); }

static const integrand *kept;

void keep(const integrand *f) { kept = f; }

double kept_value(double x) { return kept->function(x, kept->params); }
