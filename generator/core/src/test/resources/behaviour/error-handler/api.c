#include "api.h"

#include <stddef.h>

static error_handler *handler = NULL;

error_handler *set_error_handler(error_handler *new_handler) {
  error_handler *before = handler;
  handler = new_handler;
  return before;
}

double safe_sqrt(double x) {
  if (x < 0) {
    handler("domain error", __FILE__, __LINE__, 1);
    return -1;
  }
  return x / 2;
}

int safe_divide(int a, int b) {
  if (b == 0) {
    handler(NULL, __FILE__, __LINE__, 12);
    return 0;
  }
  return a / b;
}
