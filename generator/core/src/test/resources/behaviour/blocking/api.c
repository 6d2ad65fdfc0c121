#include "api.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct gate {
  int unused;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int is_open;
static int waits;
static int freed;

gate *gate_new(void) { return calloc(1, sizeof(gate)); }

void gate_free(gate *g) {
  memset(g, 0xff, sizeof(gate));
  free(g);
  freed++;
}

int gate_wait(gate *g, const char *text) {
  pthread_mutex_lock(&lock);
  waits++;
  while (!is_open) {
    pthread_cond_wait(&changed, &lock);
  }
  waits--;
  pthread_mutex_unlock(&lock);
  return (int)strlen(text) + g->unused;
}

int gate_visit(gate *g, const char *text, int (*visit)(const char *text)) {
  int before = (int)strlen(text);
  int visited = visit(text);
  return visited * 100 + before + (before == (int)strlen(text) ? 0 : 1000) + g->unused;
}

void open_gates(void) {
  pthread_mutex_lock(&lock);
  is_open = 1;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
}

int waiting(void) {
  pthread_mutex_lock(&lock);
  int count = waits;
  pthread_mutex_unlock(&lock);
  return count;
}

int gates_freed(void) { return freed; }
