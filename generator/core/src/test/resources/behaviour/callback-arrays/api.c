#include "api.h"

#include <stdlib.h>
#include <string.h>

struct machine {
  int count;
  step steps[8];
};

static _Atomic int alive = 0;

int apply_all(const step *steps, int n_steps, int value) {
  for (int i = 0; i < n_steps; i++) value = steps[i](value);
  return value;
}

int apply_some(step *steps, int n_steps, int value) {
  for (int i = 0; i < n_steps; i++) value = steps[i] ? steps[i](value) : -value;
  return value;
}

int apply_three(step steps[3], int value) { return apply_all(steps, 3, value); }

void each_hook(void (**hooks)(int count), int n_hooks) {
  for (int i = 0; i < n_hooks; i++) hooks[i](n_hooks);
}

void visit_all(visitor *visitors, int n_visitors, int value, void *data) {
  for (int i = 0; i < n_visitors; i++) visitors[i](value, data);
}

int apply_to_null(step *const *steps) { return steps != NULL; }

void get_steps(step *steps, int *count) { *count = 0; }

machine *machine_create(void) {
  alive++;
  return calloc(1, sizeof(machine));
}

void machine_free(machine *m) {
  alive--;
  free(m);
}

void machine_set_steps(machine *m, step *steps, int n_steps) {
  m->count = n_steps;
  memcpy(m->steps, steps, n_steps * sizeof *steps);
}

int machine_run(machine *m, int value) { return apply_all(m->steps, m->count, value); }

int machines_alive(void) { return alive; }
