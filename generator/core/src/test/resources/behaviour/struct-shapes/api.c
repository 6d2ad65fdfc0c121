#include <stdatomic.h>
#include "api.h"
#include <stdlib.h>

struct node { unsigned canary; int id; struct edge e; struct crowd c; node *all[3]; };
static atomic_int alive, arrays; // objects are released on another thread, too
int nodes_alive(void) { return alive; }
int arrays_alive(void) { return arrays; }
node *node_create(int id) {
  node *n = calloc(1, sizeof *n);
  n->canary = 0xBEEF;
  n->id = id;
  n->e.from = n->e.to = n->e.ends[0] = n;
  alive++;
  return n;
}
void node_free(node *n) {
  if (n->canary != 0xBEEF) abort();
  n->canary = 0;
  alive--;
  free(n);
}
int node_id(const node *n) { return n->canary == 0xBEEF ? n->id : -100000; }

int path_length(const struct path *p) {
  int sum = 0;
  for (int i = 0; i < p->n_points; i++) sum += p->points[i]->x * 100 + p->points[i]->y;
  return sum;
}
struct path *shared_path(void) {
  static struct point a = {1, 2}, b = {3, 4};
  static struct point *all[] = {&a, 0, &b};
  static struct path p = {3, all};
  return &p;
}
static int id(const node *n) { return n ? node_id(n) : 0; }
int edge_ids(const struct edge *e) {
  return id(e->from) * 1000 + id(e->to) * 100 + id(e->ends[0]) * 10 + id(e->ends[1]);
}
void edge_turn(struct edge *e) {
  node *from = e->from;
  e->from = e->to;
  e->to = from;
}
int crowd_ids(const struct crowd *c) {
  int sum = 0;
  for (int i = 0; i < c->n_nodes; i++) sum = sum * 10 + id(c->nodes[i]);
  return sum;
}
struct crowd *node_crowd(node *n) {
  n->all[0] = n->all[1] = n;
  n->c.n_nodes = 3;
  n->c.nodes = n->all;
  return &n->c;
}
struct edge *node_edge(node *n) { return &n->e; }

static struct point *points(int n) {
  struct point *all = malloc(sizeof *all * (n + 1));
  for (int i = 0; i < n; i++) all[i] = (struct point){i, i * i};
  arrays++;
  return all;
}
struct point *make_points(int count) { return points(count); }
void free_points(struct point *p) { arrays--; free(p); }
struct point *make_counted(int *n) { *n = 3; return points(3); }
void free_counted(struct point *p, int n) {
  if (p[n - 1].x != n - 1) abort();
  arrays--;
  free(p);
}
int sum_points(const struct point *p, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += p[i].x;
  return sum;
}
int labels_of(struct point **points, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += points[i]->y;
  return sum;
}
int scaled(struct point *p, int n) { p->x *= n; return p->x; }

/* Corners that are not there count as a hundred. */
int quad_sum(const struct quad *q) {
  int sum = q->centre[0] ? q->centre[0]->x : 0;
  for (int i = 0; i < 4; i++) sum += q->corners[i] ? q->corners[i]->x : 100;
  return sum;
}
struct quad *shared_quad(void) {
  static struct point at[2] = {{1, 2}, {3, 4}};
  static struct quad q = {{at, at + 1, 0, at}, {at}};
  return &q;
}
