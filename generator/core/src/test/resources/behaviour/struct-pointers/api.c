#include "api.h"
#include <stdlib.h>
#include <string.h>

struct dog { int age; struct node node; };
dog *dog_create(int age) {
  dog *d = calloc(1, sizeof *d);
  d->age = age;
  d->node.best = d;
  d->node.next = &d->node;
  return d;
}
int dog_age(const dog *d) { return d->age; }
void dog_free(dog *d) { free(d); }
struct node *dog_node(dog *d) { return &d->node; }

static int point_sum(const struct point *p) {
  return p->x + p->y + (p->label ? (int)strlen(p->label) : 0);
}
int sum(const struct node *n) {
  int s = 0;
  for (; n; n = n->next) {
    if (n->at) s += point_sum(n->at);
    for (int i = 0; i < n->n_corners; i++) s += 100 * point_sum(&n->corners[i]);
  }
  return s;
}
void move(struct node *n, int by) {
  if (n->at) n->at->x += by;
  for (int i = 0; i < n->n_corners; i++) n->corners[i].y += by;
}
static struct point corners[] = {{1, 2, "a"}, {3, 4, 0}};
static struct node node = {0, 0, &corners[1], corners, 2};
struct node *shared(void) { return &node; }
int has_guard(const struct kennel *k) { return k->guard != 0; }
