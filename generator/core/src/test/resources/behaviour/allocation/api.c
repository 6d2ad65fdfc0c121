#include "api.h"

#include <stdlib.h>
#include <string.h>

struct cell {
  double value;
};

cell *cell_new(void) { return calloc(1, sizeof(cell)); }

void cell_free(cell *c) { free(c); }

double cell_get(const cell *c, int index) { return c->value + index; }

void cell_set(cell *c, double value) { c->value = value; }

int cell_compare(const cell *c, const cell *other) { return (c->value > other->value) - (c->value < other->value); }

double mixed(signed char a, short b, int c, long d, long long e, float f, double g, unsigned char h) {
  return a + b + c + (double)d + (double)e + f + g + h;
}

int add(int a, int b) { return a + b; }

int add_critical(int a, int b) { return a + b; }

enum mode next_mode(enum mode mode) { return mode == MODE_ON ? MODE_OFF : MODE_ON; }

int text_length(const char *text) { return (int)strlen(text); }

double sum(const double *values, int count) {
  double all = 0;
  for (int i = 0; i < count; i++) {
    all += values[i];
  }
  return all;
}

double sum_critical(const double *values, int count) { return sum(values, count); }

void count_up(int *values, int count) {
  for (int i = 0; i < count; i++) {
    values[i] = i;
  }
}

void point_move(point *p, double by) {
  p->x += by;
  p->y += by;
}

double point_sum(point p) { return p.x + p.y + p.tag; }
