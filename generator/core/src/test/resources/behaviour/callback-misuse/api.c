#include "api.h"
#include <pthread.h>
#include <stdlib.h>

struct bus {
  listener_fn listener;
  listener_fn more[8];
  int count;
};

static listener_fn any[8];
static int any_count;

static _Atomic int alive;
static listener_fn last;

bus *bus_create(void) {
  alive++;
  return calloc(1, sizeof(bus));
}

void bus_free(bus *b) {
  alive--;
  free(b);
}

void bus_set_listener(bus *b, listener_fn listener) {
  b->listener = listener;
  last = listener;
}

listener_fn bus_listener(bus *b) { return b->listener; }

void bus_fire(bus *b, int event) {
  if (b->listener) {
    b->listener(event);
  }
}

struct job {
  listener_fn listener;
  int event;
  int times;
};

static void *fire(void *data) {
  struct job *job = data;
  for (int i = 0; i < job->times; i++) {
    job->listener(job->event);
  }
  return NULL;
}

void bus_fire_elsewhere(bus *b, int event, int times) {
  struct job job = {b->listener, event, times};
  pthread_t thread;
  pthread_create(&thread, NULL, fire, &job);
  pthread_join(thread, NULL);
}

static volatile int stopped;
static volatile int fired;
static pthread_t shooter;

static void *shoot(void *data) {
  while (!stopped) {
    last(fired);
    fired++;
  }
  return data;
}

void bus_start(void) {
  stopped = 0;
  fired = 0;
  pthread_create(&shooter, NULL, shoot, NULL);
}

void bus_stop(void) {
  stopped = 1;
  pthread_join(shooter, NULL);
}

int bus_fired(void) { return fired; }

void bus_fire_late(int event) { last(event); }

int buses_alive(void) { return alive; }

static int add(listener_fn *all, int *count, listener_fn f) {
  if (*count < 8) {
    all[(*count)++] = f;
  }
  return *count;
}

static int take(listener_fn *all, int *count, listener_fn f) {
  int left = 0;
  for (int i = 0; i < *count; i++) {
    if (all[i] != f) {
      all[left++] = all[i];
    }
  }
  int taken = *count - left;
  *count = left;
  return taken;
}

int bus_add_listener(bus *b, listener_fn f) { return add(b->more, &b->count, f); }

int bus_remove_listener(bus *b, listener_fn f) { return take(b->more, &b->count, f); }

void bus_fire_all(bus *b, int event) {
  for (int i = 0; i < b->count; i++) {
    b->more[i](event);
  }
}

void on_any(listener_fn f) { add(any, &any_count, f); }

int cancel_on_any(listener_fn f) { return take(any, &any_count, f); }

int anys(void) { return any_count; }

int of_int(int (*f)(int), int x) { return f(x); }
double of_double(double (*f)(double), double x) { return f(x); }
float of_float(float (*f)(float), float x) { return f(x); }
bool of_bool(bool (*f)(bool), bool x) { return f(x); }
signed char of_char(signed char (*f)(signed char), signed char x) { return f(x); }
unsigned short of_short(unsigned short (*f)(unsigned short), unsigned short x) { return f(x); }
long long of_long(long long (*f)(long long), long long x) { return f(x); }
pair of_pair(pair (*f)(pair), pair x) { return f(x); }
mood of_mood(mood (*f)(mood), mood x) { return f(x); }
void *of_pointer(void *(*f)(const char *), const char *x) { return f(x); }

int descend(descend_fn f, int depth) { return depth == 0 ? 0 : 1 + f(depth - 1); }

int made_and_called(number_fn (*make)(int kind), int kind, int x) {
  number_fn made = make(kind);
  return made ? made(x) : -1;
}

static int add_two(int x) { return x + 2; }

int called_with_function(int (*user)(number_fn add, int x), int x) { return user(add_two, x); }
int called_with_null(int (*user)(number_fn add, int x), int x) { return user(NULL, x); }

int worker_run(const struct worker *w, int x) { return w->work ? w->work(x) : -1; }

int worker_choose(const struct worker *w, number_fn number, int kind, int x) {
  return w->choose(number, kind)(x);
}

static number_fn choose(number_fn number, int kind) { return kind ? number : add_two; }

static struct worker own = {add_two, NULL, choose};

struct worker *worker_of_c(void) { return &own; }
