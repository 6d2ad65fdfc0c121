#include "api.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Atomic int alive, releases;

static void *take(size_t size) {
  alive++;
  return malloc(size + 1);
}

static void give(void *memory) {
  alive--;
  releases++;
  free(memory);
}

struct item { int value; };

item *item_create(int value) {
  item *it = take(sizeof(item));
  it->value = value;
  return it;
}

int item_value(const item *it) { return it->value; }

void item_release(item *it) { give(it); }

double *make_doubles(int count, int *size) {
  *size = count;
  if (count == 99) return 0;
  double *values = take(sizeof(double) * (count < 0 ? 0 : count));
  for (int i = 0; i < count; i++) values[i] = i / 2.0;
  return values;
}

static const double KEPT[] = {1, 2, 3};

const double *kept_doubles(int *size) {
  *size = 3;
  return KEPT;
}

long *make_longs(int count, long *size) {
  *size = count;
  long *values = take(sizeof(long) * count);
  for (int i = 0; i < count; i++) values[i] = -i;
  return values;
}

unsigned char *make_bytes(int count, unsigned *length) {
  *length = count;
  unsigned char *values = take(count);
  for (int i = 0; i < count; i++) values[i] = 200 + i;
  return values;
}

char **make_names(int count, int *size) {
  *size = count;
  char **names = take(sizeof(char *) * count);
  for (int i = 0; i < count; i++) {
    names[i] = take(20);
    sprintf(names[i], i % 2 ? "n\xc3\xa4me %d" : "\xf0\x9f\x90\x95 bad \xff %d", i);
  }
  return names;
}

static const char *const NAMES[] = {"one", "two", 0};

const char *const *kept_names(int *size) {
  *size = 3;
  return NAMES;
}

char **names_to_null(void) { return (char **)NAMES; }

int many_doubles(double **out, int *size) {
  *out = make_doubles(4, size);
  return 7;
}

int many_names(char ***names, int *count) {
  *names = make_names(2, count);
  return 8;
}

item **kept_items(int *size) {
  static item items[2] = {{5}, {6}};
  static item *all[2] = {&items[0], &items[1]};
  *size = 2;
  return all;
}

int total_length(const char *const *names, int n) {
  int length = 0;
  for (int i = 0; i < n; i++) length += strlen(names[i]);
  return names[n] == 0 ? length : -1;
}

int count_all(const char *const names[]) {
  int count = 0;
  while (names[count] != 0) count++;
  return count;
}

int to_null(const char **list) { return count_all(list); }

int sparse_names(const char **names, int n) {
  int missing = 0;
  for (int i = 0; i < n; i++) missing += names[i] == 0;
  return missing;
}

void DeleteDoubleArray(double *values) { give(values); }

void DeleteLongs(long *values) { give(values); }

void free_bytes(unsigned char *bytes, unsigned length) {
  if (bytes[length - 1] == 200 + length - 1) give(bytes);
}

void DeleteAnsiStringArray(char **names, int size) {
  for (int i = 0; i < size; i++) give(names[i]);
  give(names);
}

int live(void) { return alive; }

int freed(void) { return releases; }
