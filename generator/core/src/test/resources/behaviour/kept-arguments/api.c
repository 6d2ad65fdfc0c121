#include "api.h"
#include <stdatomic.h>
#include <stdlib.h>

typedef struct {
  header *set;
  header *get;
} state;

struct gate {
  const gate_ops *ops;
  header *headers[8];
  int count;
  const header *shown;
  gate *other;
  int factor;
};

static atomic_int alive;
static gate_ops *registered;

static state *of(stream *s) {
  static state states[16];
  static atomic_int used;
  if (s->state == NULL) {
    s->state = &states[used++];
  }
  return s->state;
}

void stream_set_header(stream *s, header *h) { of(s)->set = h; }

void stream_get_header(stream *s, header *h) { of(s)->get = h; }

double stream_flush(stream *s) {
  state *found = of(s);
  s->written++;
  if (found->get != NULL) {
    found->get->value = s->written;
  }
  return found->set == NULL ? 0 : found->set->value + found->set->name[0] - 'a';
}

void stream_copy(stream *copy, const stream *model) { *of(copy) = *(const state *)model->state; }

gate *gate_create(const gate_ops *ops) {
  gate *made = calloc(1, sizeof *made);
  made->ops = ops;
  made->factor = 1;
  alive++;
  return made;
}

void gate_free(gate *g) {
  alive--;
  free(g);
}

int gate_ask(gate *g, int question) { return g->factor * g->ops->ask(question) * g->ops->factor; }

void gate_add_header(gate *g, header *h) { g->headers[g->count++ % 8] = h; }

void gate_show(gate *g, const header *h) { g->shown = h; }

double gate_total(gate *g) {
  double total = g->shown == NULL ? 0 : g->shown->value;
  for (int i = 0; i < g->count && i < 8; i++) {
    total += g->headers[i]->value + g->headers[i]->name[0] - 'a';
  }
  return total;
}

void gate_lean(gate *g, gate *other) { g->other = other; }

int gate_ask_other(gate *g, int question) { return gate_ask(g->other, question); }

void gate_set_factor(gate *g, gate_ops *like) { g->factor = like->factor; }

void ops_register(gate_ops *ops) { registered = ops; }

int ops_ask(int question) { return registered->ask(question) + registered->factor; }

int gate_open(gate_ops *ops, int factor, gate *with) {
  with->ops = ops;
  with->factor = factor;
  return 0;
}

int gates(void) { return alive; }
