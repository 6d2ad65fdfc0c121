#include "api.h"

double sum_rows(const double **values, int nrows, int ncols) {
  double sum = 0;
  for (int i = 0; i < nrows; i++)
    for (int j = 0; j < ncols; j++) sum += values[i][j] * (i + 1);
  return sum;
}

void fill_rows(double **values, int rows, int cols, double start) {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) values[i][j] = values[i][j] * 1000 + start + i * cols + j;
}

void scale_floats(float **values, int rows, int cols, float by) {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) values[i][j] *= by;
}

long long sum_ints(int **values, int rows, int cols) {
  long long sum = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) sum += values[i][j];
  return sum;
}

void add_tables(double **to, double **from, int n, int m) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) to[i][j] += from[i][j];
}

double sum_ragged(double **values, int n, const int *lengths) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < lengths[i]; j++) sum += values[i][j];
  return sum;
}

double sum_cells(const double *cells, int rows, int cols) {
  double sum = 0;
  for (int i = 0; i < rows * cols; i++) sum += cells[i] * (i % cols + 1);
  return sum;
}

void transpose(double *cells, int rows, int cols) {
  if (rows != cols) return;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < i; j++) {
      double kept = cells[i * cols + j];
      cells[i * cols + j] = cells[j * cols + i];
      cells[j * cols + i] = kept;
    }
}

double sum_padded(const double *const *values, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += values[i][0] + values[i][n];
  return sum;
}

double in_place(double *values, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += values[i];
    values[i] = -values[i];
  }
  return sum;
}

int bytes_in(const unsigned char *data, unsigned len) {
  int sum = 0;
  for (unsigned i = 0; i < len; i++) sum += data[i];
  return sum;
}

void reverse(double *values, int n) {
  for (int i = 0; i < n / 2; i++) {
    double kept = values[i];
    values[i] = values[n - 1 - i];
    values[n - 1 - i] = kept;
  }
}

void negate(const float *from, float *to, int n) {
  for (int i = 0; i < n; i++) to[i] = -from[i];
}
