#include "api.h"

#include <stdlib.h>
#include <string.h>

struct series {
  double values[4];
};

static _Atomic int live;

series *series_new(void) {
  live++;
  return calloc(1, sizeof(series));
}

void series_free(series *s) {
  live--;
  free(s);
}

void series_set(series *s, int index, double value) { s->values[index & 3] = value; }

double series_get(const series *s, int index) { return s->values[index & 3]; }

#define SUM(name, type)                           \
  double name(const type *values, int count) {    \
    double sum = 0;                               \
    for (int i = 0; i < count; i++) {             \
      sum += values[i];                           \
    }                                             \
    return sum;                                   \
  }

SUM(sum_bytes, signed char)
SUM(sum_shorts, short)
SUM(sum_ints, int)
SUM(sum_longs, long long)
SUM(sum_floats, float)
SUM(sum_doubles, double)
SUM(sum_native, long)

double series_scale(series *s, double *values, int count) {
  for (int i = 0; i < count; i++) {
    values[i] *= 2;
  }
  s->values[0] = sum_doubles(values, count);
  return s->values[0];
}

void count_up(int *values, int count) {
  for (int i = 0; i < count; i++) {
    values[i] = i;
  }
}

int text_length(const char *text) { return (int)strlen(text); }

double point_norm(const point *p) { return p->x * p->x + p->y * p->y; }

double point_sum(point p) { return p.x + p.y; }

int live_series(void) { return live; }
