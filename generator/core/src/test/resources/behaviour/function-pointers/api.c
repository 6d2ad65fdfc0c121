#include "api.h"
#include <stdlib.h>
#include <string.h>

struct store {
  char name[32];
  char key[32];
  double values[8];
  int n;
};

static int open_stores;
static long calls;

static store *open_store(const char *name) {
  calls++;
  if (strcmp(name, "none") == 0) {
    return NULL;
  }
  store *made = calloc(1, sizeof(store));
  strncpy(made->name, name, sizeof made->name - 1);
  open_stores++;
  return made;
}

static int put(store *s, const char *key, const double *values, int n) {
  calls++;
  strncpy(s->key, key, sizeof s->key - 1);
  for (int i = 0; i < n; i++) {
    s->values[i] = values[i];
  }
  s->n = n;
  return n;
}

static const char *name_of(store *s) {
  calls++;
  return s->name;
}

static size_t get(store *s, double *values, size_t n) {
  calls++;
  size_t i = 0;
  for (; i < n && i < (size_t)s->n; i++) {
    values[i] = s->values[i];
  }
  return i;
}

static point middle(point a, const point *b) {
  point m = {(a.x + b->x) / 2, (a.y + b->y) / 2};
  return m;
}

static long calls_of(const store_ops *self) { return self->open == open_store ? calls : -1; }

static void each(store *s, void (*visit)(const char *key, void *data), void *data) {
  visit(s->key, data);
  visit("end", data);
}

static int fail(int code) { return code; }

static const store_ops ops = {"memory", open_store, put,  name_of,        get, middle,
                              calls_of, each,       fail, {fail, fail}, NULL};

const store_ops *store_get_ops(void) { return &ops; }

void store_close(store *s) {
  open_stores--;
  free(s);
}

int store_is_open(store *s) { return s->name[0] != 0; }

int stores_open(void) { return open_stores; }

static double twice(double x) { return 2 * x; }
static double square(double x) { return x * x; }

unary unary_find(const char *name) {
  return strcmp(name, "twice") == 0 ? twice : strcmp(name, "square") == 0 ? square : NULL;
}

double unary_apply(unary f, double x) { return f(x); }

int unary_get(const char *name, unary *found) {
  *found = unary_find(name);
  return *found != NULL;
}

static int noted;

static void count_note(const char *text, int level) {
  (void)text;
  noted += level;
}

static note_fn handler = count_note;

note_fn note_set_handler(note_fn next) {
  note_fn before = handler;
  handler = next;
  return before;
}

void note(const char *text, int level) {
  if (handler != NULL) {
    handler(text, level);
  }
}

int notes_of_c(void) { return handler == count_note ? noted : -1; }

unary unary_marked(int value) { return (unary)(long)value; }

struct plugin {
  int factor;
  unary function;
};

static int factor;

static double times(double x) { return x * factor; }

plugin *plugin_open(int f) {
  plugin *made = malloc(sizeof(plugin));
  made->factor = f;
  made->function = times;
  factor = f;
  return made;
}

void plugin_close(plugin *p) {
  factor = 0;
  free(p);
}

unary plugin_function(plugin *p) { return p->factor > 0 ? p->function : NULL; }

unary plugin_set_function(plugin *p, unary f) {
  unary before = p->function;
  p->function = f;
  return before;
}

int plugin_uses_own(plugin *p) { return p->function == times; }

int (*division_hook)(int dividend, int divisor);

int divide(int a, int b) {
  if (division_hook != NULL && division_hook(a, b) != 0) {
    return 0;
  }
  return a / b;
}
