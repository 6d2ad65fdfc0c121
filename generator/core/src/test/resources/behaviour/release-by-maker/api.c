#include "api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct store {
  int disk;
  store *inner;
};

static char text[200];

static void say(const char *what) { strncat(text, what, sizeof text - strlen(text) - 1); }

static store *make(int disk, store *inner) {
  store *s = calloc(1, sizeof *s);
  s->disk = disk;
  s->inner = inner;
  return s;
}

store *store_new(void) { return make(0, 0); }

int store_size(const store *s) { return s->disk ? 2 : 1; }

int store_free(store *s) {
  say(s->disk ? "wrong " : "plain ");
  if (s->inner) {
    store_free(s->inner);
  }
  free(s);
  return 0;
}

store *store_disk_new(void) { return make(1, 0); }

int store_disk_free(store *s) {
  say(s->disk ? "disk " : "wrong ");
  free(s);
  return 0;
}

store *store_copy_of(store *inner) { return make(0, inner); }

void store_keep(store *s) { say("kept "); }

const char *store_log(void) { return text; }
