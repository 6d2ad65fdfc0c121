#include "api.h"

static const limits usual = {1, 10};
static limits mine = {3, 4};
const kind default_kind = {"default", {0, 1}, &usual, &mine};
static const kind kinds[2] = {{"first", {0, 2}, &usual, &mine}, {"second", {0, 3}, &usual, &mine}};
const kind *current_kind = &kinds[1];
static kind open = {"open", {5, 6}, &usual, &mine};

const kind *find_kind(void) { return kinds; }

const kind *all_kinds(int *count) {
  *count = 2;
  return kinds;
}

void next_kind(const kind **out) { *out = &kinds[1]; }

void each_kind(on_kind f) { f(kinds); }

int width(const kind *k) { return k->range.high - k->range.low; }

kind *open_kind(void) { return &open; }

/* What it is given is not const. */
void widen(kind *k) { k->range.high++; }
void widen_all(kind *kinds, int n) {
  for (int i = 0; i < n; i++) widen(&kinds[i]);
}
void widen_each(kind **kinds, int n) {
  for (int i = 0; i < n; i++) widen(kinds[i]);
}
int widths(const kind *kinds, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += width(&kinds[i]);
  return sum;
}
