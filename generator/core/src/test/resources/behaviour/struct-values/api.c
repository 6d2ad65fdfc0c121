#include "api.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct tiny tiny_swap(struct tiny t) { struct tiny r = {t.b, (signed char)t.a}; return r; }
struct floats floats_scale(struct floats f, float by) {
  struct floats r = {f.x * by, f.y * by, f.z * by};
  return r;
}
point point_make(double x, double y) { point p = {x, y}; return p; }
double segment_length(segment s) { return hypot(s.to.x - s.from.x, s.to.y - s.from.y); }
segment segment_turn(segment s) { segment r = {s.to, s.from}; return r; }
struct mixed mixed_add(struct mixed one, int and, struct mixed other) {
  one.tag = other.tag;
  one.weight += other.weight;
  for (int i = 0; i < 3; i++) one.counts[i] += other.counts[i] + and;
  one.extent -= other.extent;
  return one;
}
struct big big_next(struct big b, const char *name) {
  for (int i = 0; i < 5; i++) b.values[i]++;
  strncpy(b.name, name, sizeof b.name - 1);
  return b;
}
quantity quantity_half(quantity n) { n.real /= 2; return n; }
any any_next(any a) { a.whole++; a.bytes[11]++; return a; }
struct tagged tagged_next(struct tagged t) { t.value.real += 1; t.other.whole += 1; return t; }
colour colour_invert(colour c) {
  for (int i = 0; i < 3; i++) c.bytes[i] = 255 - c.bytes[i];
  return c;
}

struct shape { point at; };
shape *shape_create(point at) { shape *s = malloc(sizeof *s); s->at = at; return s; }
point shape_at(const shape *s) { return s->at; }
void shape_free(shape *s) { free(s); }

point point_move(point p, mover m) { return m(p, 0.5); }
int tiny_each(int n, tiny_visitor visit) {
  for (int i = 0; i < n; i++) {
    struct tiny t = {(short)(-100 * i), (signed char)i};
    struct big b = {{i, i + 1, i + 2, i + 3, i + 4}, "big"};
    quantity x = {i + 0.25};
    visit(t, b, x);
  }
  return n;
}
struct mixed mixed_by(mixer m) {
  struct mixed given = {'g', 1.5, {1, 2, 3}, -4};
  struct floats f = {1, 2, 3};
  return m(given, f);
}
colour colour_by(colour c, painter paint) { return paint(c); }
