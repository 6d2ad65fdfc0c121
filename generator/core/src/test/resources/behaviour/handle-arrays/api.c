#include "api.h"
#include <stdlib.h>
#include <string.h>

struct item { unsigned canary; int weight; };
static _Atomic int alive;
static int broken(const item *it) { return it->canary != 0xA11CE; }

item *item_create(int weight) {
  item *it = malloc(sizeof *it);
  *it = (item){0xA11CE, weight};
  alive++;
  return it;
}
void item_free(item *it) {
  if (broken(it)) abort();
  it->canary = 0;
  alive--;
  free(it);
}
int item_weight(const item *it) { return broken(it) ? -1000000 : it->weight; }
int items_alive(void) { return alive; }

int weigh_all(item **items, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += item_weight(items[i]);
  return sum + (items[n] ? 1000000 : 0);
}
int weigh_some(item *const *items, int n) { return weigh_all((item **)items, n); }
int weigh_maybe(const item **items, int count) {
  int sum = 0;
  for (int i = 0; i < count; i++) sum += items[i] ? item_weight(items[i]) : 1000;
  return sum;
}
int count_to_null(item **items) {
  int n = 0;
  while (items && items[n]) n++;
  return items ? n : -1;
}
int weigh_both(item **left, item **right, short n) {
  return weigh_all(left, n) * 100 + weigh_all(right, n);
}

/* It refers to its items and does not own them. */
struct group { int n; item *items[16]; };
group *group_create(item **items, int n) {
  group *g = calloc(1, sizeof *g);
  g->n = n;
  memcpy(g->items, items, n * sizeof *items);
  return g;
}
void group_free(group *g) {
  if (group_weight(g) < 0) abort();
  free(g);
}
int group_weight(const group *g) { return weigh_all((item **)g->items, g->n); }
int group_add(group *g, item **items, int n) { return group_weight(g) + weigh_all(items, n); }
void get_items(item **items, int n) { while (n-- > 0) items[n] = item_create(n); }
item *heaviest(item **items, int n) {
  item *best = n ? items[0] : 0;
  for (int i = 1; i < n; i++) if (items[i]->weight > best->weight) best = items[i];
  return best;
}

int joined_length(const char **names, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += (int)strlen(names[i]) * (i + 1);
  return sum;
}
int pairs(const char **keys, const char **values, int n) {
  return joined_length(keys, n) * 100 + (values ? joined_length(values, n) : 0);
}
int optional_names(const char **names, int n) { return names ? joined_length(names, n) : -1; }
