#include "api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct box {
  char *text;
};

box *box_new(void) { return calloc(1, sizeof(box)); }

void box_free(box *b) {
  free(b->text);
  free(b);
}

int box_bind(box *b, int index, const char *text, int bytes, destructor destroy) {
  if (destroy != (destructor)-1 || bytes != -1) {
    return -1;
  }
  free(b->text);
  b->text = strdup(text);
  return index;
}

const char *box_text(const box *b) { return b->text; }

const char *all_of(int8_t a, uint8_t b, uint16_t c, uint32_t d, uint64_t e, long f, float g,
                   double h, bool i, enum mode m, const char *text, const void *data) {
  static char out[200];
  snprintf(out, sizeof out, "%d %d %d %u %llu %ld %g %g %d %d %s %d", a, b, c, d,
           (unsigned long long)e, f, g, h, i, m, text ? text : "none", data == 0);
  return out;
}
