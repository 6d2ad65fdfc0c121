#include "api.h"

#include <string.h>

int legend_length(const legend *l) {
  int all = l->before + l->after;
  for (int i = 0; i < 3; i++) all += strnlen(l->names[i], 6);
  for (int i = 0; i < 2; i++) all += strnlen(l->labels[i], 8) + wcsnlen(l->wide[i], 5);
  for (int i = 0; i < 4; i++) all += strnlen(l->grid[i / 2][i % 2], 4);
  for (int i = 0; i < 6; i++) all += l->bytes[i / 3][i % 3];
  return all;
}

legend legend_full(void) {
  legend l = {0};
  memcpy(l.names, "abcdef\xc3\xa9\0...ghijkl", 18);
  memcpy(l.labels, "12345678", 8);
  memcpy(l.grid[1][1], "last", 4);
  wmemcpy(l.wide[1], L"wide\x1F600", 5);
  return l;
}

int coded_sum(coded c) {
  int all = 0;
  for (int i = 0; i < 8; i++) all += (unsigned char)c.texts[i / 4][i % 4];
  return all;
}
