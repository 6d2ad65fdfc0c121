#include "api.h"

int fold(int count, void *state, const void *function) {
  int result = 0;
  for (int i = 1; i <= count; i++) {
    result = ((fold_fn)function)(result, i, state);
  }
  return result;
}

double each(int count, const void *visit, void *extra) {
  double last = 0;
  for (int i = 0; i < count; i++) {
    last = ((double (*)(void *, int))visit)(extra, i);
  }
  return last;
}

int until(int (*next)(int number)) {
  int count = 0;
  while (next(count) >= 0) {
    count++;
  }
  return count;
}
