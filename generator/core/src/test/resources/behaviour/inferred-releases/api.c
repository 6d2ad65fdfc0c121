#include "api.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static atomic_int alive;
struct kv { int value; };

static void *given(void *memory) { alive++; return memory; }
static void taken(void *memory) { if (memory) alive--; free(memory); }
static void fail(char **errptr, const char *message) { *errptr = given(strdup(message)); }

kv *kv_open(const char *name, char **errptr) {
  if (!*name) { fail(errptr, "no name"); return NULL; }
  return given(calloc(1, sizeof(kv)));
}

void kv_close(kv *store) { taken(store); }

void kv_put(kv *store, int value, char **errptr) {
  if (value < 0) fail(errptr, "negative"); else store->value = value;
}

int kv_get(kv *store, char **errptr) {
  if (store->value == 13) fail(errptr, "unlucky");
  return store->value;
}

void kv_free(void *memory) { taken(memory); }

double *kv_values(const kv *store, int *size) {
  double *values = given(malloc((store->value + 1) * sizeof *values));
  for (int i = 0; i < store->value; i++) values[i] = i / 2.0;
  *size = store->value;
  return values;
}

void kv_numbers_free(double *numbers) { taken(numbers); }
int kv_alive(void) { return alive; }
