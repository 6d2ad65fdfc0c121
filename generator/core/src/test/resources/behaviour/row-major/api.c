#include "api.h"
#include <stdlib.h>

static _Atomic int alive;
int arrays_alive(void) { return alive; }

struct image { int rows, cols; double cells[]; };
image *image_create(int rows, int cols) {
  image *i = malloc(sizeof *i + rows * cols * sizeof(double));
  i->rows = rows;
  i->cols = cols;
  for (int k = 0; k < rows * cols; k++) i->cells[k] = k;
  return i;
}
void image_free(image *i) { free(i); }
const double *image_cells(const image *i, int *rows, int *cols) {
  *rows = i->rows;
  *cols = i->cols;
  return i->cells;
}
const double *image_line(const image *i, int *rows, int *cols) { return image_cells(i, rows, cols); }

int *make_cells(int n, int m) {
  if (n == 99) return 0;
  alive++;
  int *cells = malloc((n > 0 && m > 0 ? n * m : 1) * sizeof *cells);
  for (int k = 0; k < n * m; k++) cells[k] = k + 1;
  return cells;
}
void free_cells(int *cells, int n) {
  for (int k = 0; k < n; k++)
    if (cells[k] != k + 1) abort();
  free(cells);
  alive--;
}
float *make_shaped(int seed, short *height, long *width) {
  *height = 2;
  *width = 3;
  alive++;
  float *cells = malloc(6 * sizeof *cells);
  for (int k = 0; k < 6; k++) cells[k] = seed + k;
  return cells;
}
void free_shaped(float *cells, short height, long width) {
  if (height != 2 || width != 3) abort();
  free(cells);
  alive--;
}
long *make_longs(int n, int m) {
  long *cells = malloc(n * m * sizeof *cells);
  for (int k = 0; k < n * m; k++) cells[k] = -k;
  alive++;
  return cells;
}
_Bool *kept_flags(int n, int m) {
  static _Bool flags[4] = {1, 0, 0, 1};
  return flags;
}
void free_longs(void *longs) {
  free(longs);
  alive--;
}
