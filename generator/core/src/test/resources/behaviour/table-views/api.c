#include "api.h"
#include <stdlib.h>
#include <string.h>

/* A canary before and behind each block. */
#define CANARY 0x5AFEC0DEu
static _Atomic int alive, made, broken;

static void *block(size_t bytes) {
  size_t padded = (bytes + 15) / 16 * 16;
  char *whole = calloc(1, padded + 32);
  memcpy(whole, &padded, sizeof padded);
  unsigned *before = (unsigned *)(whole + 8), *behind = (unsigned *)(whole + 16 + padded);
  *before = *behind = CANARY;
  alive++;
  made++;
  return whole + 16;
}
static void check(const void *p) {
  const char *whole = (const char *)p - 16;
  size_t padded;
  memcpy(&padded, whole, sizeof padded);
  if (*(const unsigned *)(whole + 8) != CANARY) broken++;
  if (*(const unsigned *)(whole + 16 + padded) != CANARY) broken++;
}
static void release(void *p) {
  if (!p) return;
  check(p);
  *(unsigned *)((char *)p - 8) = 0;
  alive--;
  free((char *)p - 16);
}
int blocks_alive(void) { return alive; }
int blocks_made(void) { return made; }
int broken_canaries(void) { return broken; }

static double **table(int rows, int cols, double start) {
  double **t = block(rows < 0 ? 0 : rows * sizeof *t);
  for (int i = 0; i < rows; i++) {
    t[i] = block(cols * sizeof **t);
    for (int j = 0; j < cols; j++) t[i][j] = start + i * cols + j;
  }
  return t;
}

struct grid { int rows, cols; double **cells; struct ensemble e; };
grid *grid_create(int rows, int cols) {
  grid *g = block(sizeof *g);
  g->rows = rows;
  g->cols = cols;
  g->cells = table(rows, cols, 1);
  g->e = (struct ensemble){rows, cols, g->cells, (const double **)g->cells};
  return g;
}
void grid_free(grid *g) {
  free_table(g->cells, g->rows, g->cols);
  release(g);
}
double **grid_cells(grid *g, int *rows, int *cols) {
  *rows = g->rows;
  *cols = g->cols;
  return g->cells;
}
const double *const *grid_fixed(const grid *g) { return (const double *const *)g->cells; }
int grid_rows(const grid *g) { return g->rows; }
double grid_sum(const grid *g) { return sum_view(g->cells, g->rows, g->cols); }
struct ensemble *grid_ensemble(grid *g) { return &g->e; }

double **make_table(int n, int m, double start) { return table(n, m, start); }
void free_table(double **t, int rows, int cols) {
  if (cols < 0) broken++;
  for (int i = 0; i < rows; i++) release(t[i]);
  release(t);
}
double **make_view(int n, int m, double start) { return table(n, m, start); }

float **make_by_rows(int n, int m) {
  float **t = block(n * sizeof *t);
  for (int i = 0; i < n; i++) {
    t[i] = block(m * sizeof **t);
    for (int j = 0; j < m; j++) t[i][j] = i + j * 0.5f;
  }
  return t;
}
void free_floats(float *row) { release(row); }
void free_rows(float **rows) { release(rows); }

int **make_ints(int seed, int *n_rows, size_t *n_cols) {
  *n_rows = 2;
  *n_cols = 3;
  int **t = block(2 * sizeof *t + 6 * sizeof **t);
  int *cells = (int *)(t + 2);
  for (int i = 0; i < 2; i++) t[i] = cells + 3 * i;
  for (int i = 0; i < 6; i++) cells[i] = seed + i;
  return t;
}
void free_ints(int **rows) { release(rows); }

long **shared_longs(void) {
  static long rows[2][2] = {{-1, 2}, {3, 4}};
  static long *pointers[2] = {rows[0], rows[1]};
  return pointers;
}
short **bad_shape(int *rows, int *cols) {
  *rows = 1;
  *cols = -1;
  short **t = block(sizeof *t);
  t[0] = block(2);
  return t;
}
void free_shorts(short **rows, int count) {
  for (int i = 0; i < count; i++) release(rows[i]);
  release(rows);
}
double **no_table(int n, int m) { (void)n; (void)m; return 0; }
double **holed(void) {
  static double row[] = {1, 2};
  static double *rows[] = {row, 0};
  return rows;
}
int store_table(double ***t, int *rows, int *cols) {
  *rows = 2;
  *cols = 2;
  *t = table(2, 2, 7);
  return 1;
}
/* It has made the table when it fails. */
int store_or_fail(int fail, double ***t, int *rows, int *cols) {
  store_table(t, rows, cols);
  return fail ? -1 : 0;
}
int store_view(int fail, double ***t, int *rows, int *cols) {
  return store_or_fail(fail, t, rows, cols);
}

double sum_view(double **values, int rows, int cols) {
  double sum = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) sum += values[i][j];
  return sum;
}
void scale_view(double **values, int rows, int cols, double by) {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) values[i][j] *= by;
}
void add_views(double **to, const double **from, int rows, int cols) {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) to[i][j] += from[i][j];
}
int sum_bytes(unsigned char **values, int rows, int cols) {
  int sum = 0;
  for (int i = 0; values && i < rows; i++)
    for (int j = 0; j < cols; j++) sum += values[i][j];
  return sum;
}
void ensemble_double(struct ensemble *e) { scale_view(e->values, e->count, e->length, 2); }
