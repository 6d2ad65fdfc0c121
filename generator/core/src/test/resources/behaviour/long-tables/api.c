#include "api.h"

long sum_longs(const long **values, int rows, int cols) {
  long all = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) all += values[i][j];
  return all;
}

void fill_longs(long **values, int rows, int cols) {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) values[i][j] += 10 * i + j;
}

void negate_longs(unsigned long **values, int rows, int cols) {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) values[i][j] = -values[i][j];
}

long sum_ragged(long **values, int n, const int *lengths) {
  long all = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < lengths[i]; j++) all += values[i][j];
  return all;
}

long sum_cells(const long *cells, int rows, int cols) {
  long all = 0;
  for (int i = 0; i < rows * cols; i++) all += cells[i];
  return all;
}

long long sum_wide(long long **values, int rows, int cols) {
  return sum_longs((const long **)values, rows, cols);
}

size_t sum_sizes(size_t **values, int rows, int cols) {
  return sum_longs((const long **)values, rows, cols);
}

long longs_sum(const longs *l) { return sum_longs((const long **)l->values, l->rows, l->cols); }
