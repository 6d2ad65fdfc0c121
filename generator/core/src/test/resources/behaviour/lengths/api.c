#include "api.h"

double total(const double *values, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += values[i];
  return sum;
}

double dot(const double *x, const double *y, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i] * y[i];
  return sum;
}

int few(const int *codes, unsigned char ncodes) { return ncodes == 0 ? -1 : codes[ncodes - 1]; }

void count_up(double *values, int n) {
  for (int i = 0; i < n; i++) values[i] = values[i] * 1000 + i + 1;
}

void twice(long *values, short n) {
  for (int i = 0; i < n; i++) values[i] *= 2;
}

float trace(const float *cells, int rows, int cols) {
  float sum = 0;
  for (int i = 0; i < rows && i < cols; i++) sum += cells[i * cols + i];
  return sum;
}

int length_of(const unsigned char *name, size_t name_length) {
  return name == 0 ? -1 - (int)name_length : (int)name_length;
}

int fill(int *to, int *size) {
  int room = *size;
  for (*size = 0; *size < room && *size < 3; ++*size) to[*size] = *size + 10;
  return room;
}

void digest(unsigned char result[4], const unsigned char *data, size_t data_len) {
  for (int i = 0; i < 4; i++) result[i] = 0;
  for (size_t i = 0; i < data_len; i++) result[i % 4] ^= data[i];
}
