#include "api.h"

int each(int count, each_fn fn, void *user_data) {
  int last = 0;
  for (int i = 1; i <= count; i++) {
    last = fn(i, user_data);
  }
  return last;
}
