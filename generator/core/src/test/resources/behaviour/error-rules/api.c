#include "api.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct store {
  int values[3];
  int count;
  char message[80];
};

struct cursor {
  store *of;
  int at;
};

static int open_stores = 0;
static int made_texts = 0;

int store_open(const char *name, store **opened) {
  store *s = calloc(1, sizeof *s);
  open_stores++;
  *opened = s;
  if (name[0] == '/') {
    snprintf(s->message, sizeof s->message, "cannot open %s", name);
    return STORE_BAD;
  }
  return STORE_OK;
}

int store_close(store *s) {
  open_stores--;
  free(s);
  return STORE_OK;
}

const char *store_errmsg(store *s) { return s->message; }

const char *store_errstr(int code) { return code == STORE_FULL ? "full" : "bad"; }

int store_put(store *s, int value) {
  if (s->count == 3) {
    strcpy(s->message, "no room for more");
    return STORE_FULL;
  }
  s->values[s->count++] = value;
  return STORE_OK;
}

int store_count(store *s) { return s->count; }

int store_cursor(store *s, cursor **made) {
  if (s->count == 0) {
    strcpy(s->message, "nothing to walk over");
    return STORE_BAD;
  }
  *made = calloc(1, sizeof **made);
  (*made)->of = s;
  return STORE_OK;
}

store *cursor_store(cursor *c) { return c->of; }

int cursor_step(cursor *c) {
  if (c->at > c->of->count) {
    strcpy(c->of->message, "stepped past the end");
    return STORE_BAD;
  }
  return c->at++ < c->of->count ? STORE_ROW : STORE_DONE;
}

void cursor_free(cursor *c) { free(c); }

int store_sum(store *s, long long *sum, int counted[1]) {
  *counted = s->count;
  if (s->count == 0) {
    strcpy(s->message, "nothing to sum");
    return STORE_BAD;
  }
  *sum = 0;
  for (int i = 0; i < s->count; i++) {
    *sum += s->values[i];
  }
  return STORE_OK;
}

int store_describe(store *s, char **text) {
  *text = strdup(s->count == 0 ? "an empty store" : "a store");
  made_texts++;
  return s->count == 0 ? STORE_BAD : STORE_OK;
}

void store_free_text(char *text) {
  made_texts--;
  free(text);
}

device_code device_start(int power) { return power > 9 ? DEVICE_BROKEN : DEVICE_FINE; }

const char *device_text(device_code code) { return code == DEVICE_FINE ? "fine" : "broken"; }

int sys_read(int fd, size_t count) {
  if (fd < 0) {
    errno = EBADF;
    return -1;
  }
  return (int)count;
}

void *sys_find(const char *name) {
  static int thing;
  errno = ENOENT;
  return name[0] == 'x' ? NULL : &thing;
}

const char *plain_name(int index) { return index == 0 ? "zero" : NULL; }

int stores_open(void) { return open_stores; }

int texts_made(void) { return made_texts; }
