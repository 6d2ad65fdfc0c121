#include "api.h"
#include <string.h>

double weighted(const double *value, const double *confidence, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += value[i] * confidence[i];
  }
  return sum;
}

double strided(const double data[], size_t stride, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) {
    sum += data[i * stride];
  }
  return sum;
}

double products(const double x[], size_t xstride, double y[], size_t ystride, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) {
    y[i * ystride] *= x[i * xstride];
    sum += y[i * ystride];
  }
  return sum;
}

int total(const int *numbers, unsigned int count) {
  int sum = 0;
  for (unsigned int i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}

int letters(const char *const words[], unsigned int ntexts) {
  int sum = 0;
  for (unsigned int i = 0; i < ntexts; i++) {
    sum += (int)strlen(words[i]);
  }
  return sum;
}
