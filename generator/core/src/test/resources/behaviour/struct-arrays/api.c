#include "api.h"
#include <stdlib.h>
#include <string.h>

long total(const struct point *points, int n_points) {
  long s = n_points;
  for (int i = 0; i < n_points; i++)
    s += points[i].x + points[i].y + (points[i].label ? 100 * strlen(points[i].label) : 0);
  return s;
}
void shift(struct point *points, size_t count, int much) {
  for (size_t i = 0; i < count; i++) points[i].x += much;
}
int area(struct point triangle[3]) {
  struct point *t = triangle;
  return t[0].x * (t[1].y - t[2].y) + t[1].x * (t[2].y - t[0].y) + t[2].x * (t[0].y - t[1].y);
}
int labels(const struct point *const *points, int n_points) {
  int s = 0;
  for (int i = 0; i < n_points; i++) s += points[i] ? (int)strlen(points[i]->label) : 1000;
  return s;
}
void shift_all(struct point **points, short count, int much) {
  for (int i = 0; i < count; i++) points[i]->y += much;
}
static struct point shared[] = {{1, 2, "a"}, {3, 4, "bc"}};
struct point *shared_points(int *count) { *count = 2; return shared; }
const struct point *where(const struct point *points, int count) {
  return count > 0 ? &points[count - 1] : 0;
}
struct shape { int n; struct point points[10]; };
shape *shape_create(int corners) {
  shape *s = calloc(1, sizeof *s);
  s->n = corners;
  return s;
}
void shape_free(shape *s) { free(s); }
struct point *shape_points(shape *s, int *n_points) { *n_points = s->n; return s->points; }
