#include "api.h"
#include <stdlib.h>
#include <string.h>

struct thing { int id; };
static _Atomic int alive, called, blocks;
static char padding[100];
int things_alive(void) { return alive; }
int blocks_alive(void) { return blocks; }
int calls(void) { return called; }
thing *thing_create(int id) {
  thing *t = malloc(sizeof *t);
  t->id = id;
  alive++;
  return t;
}
void thing_free(thing *t) {
  alive--;
  free(t);
}
int thing_id(const thing *t) { return t->id; }

int use_texts(const char **names, int n) {
  called++;
  int sum = 0;
  for (int i = 0; i < n; i++) sum += (int)strlen(names[i]);
  return sum;
}
int use_things(thing **things, int n, const char *why) {
  called++;
  int sum = (int)strlen(why);
  for (int i = 0; i < n; i++) sum += things[i]->id;
  return sum;
}
int use_labels(const struct label *labels, int n) {
  called++;
  int sum = 0;
  for (int i = 0; i < n; i++) sum += labels[i].size;
  return sum;
}
int use_pointers(struct label *const *labels, int n) {
  called++;
  int sum = 0;
  for (int i = 0; i < n; i++) sum += labels[i]->size;
  return sum;
}
int use_rows(const double **values, int rows, int cols) {
  called++;
  double sum = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) sum += values[i][j];
  return (int)sum;
}
int use_all(thing **things, int n_things, const char **names, int n_names, const double **values,
             int rows, int cols, void (*done)(int n)) {
  int sum = use_things(things, n_things, "") + use_texts(names, n_names)
      + use_rows(values, rows, cols);
  done(sum);
  return sum;
}
int use_shelf(const struct shelf *s) {
  called++;
  int sum = s->owner ? s->owner->id : 0;
  for (int i = 0; i < s->n_labels; i++) sum += s->labels[i].size;
  for (int i = 0; i < s->n_boxes; i++) sum += (int)strlen(s->boxes[i]->text);
  return sum;
}
int use_cells(const struct cells *c) { return use_rows((const double **)c->values, c->rows, c->cols); }

thing **make_things(int n, int bad, int *n_things) {
  thing **all = calloc(n + 1, sizeof *all);
  for (int i = 0; i < n; i++) all[i] = i == bad ? 0 : thing_create(i);
  *n_things = n;
  blocks++;
  return all;
}
void free_thing_array(thing **things) {
  blocks--;
  free(things);
}
const char **shared_texts(int *n) {
  static const char *texts[] = {"a", "b", 0, "d"};
  *n = 4;
  return texts;
}
double **make_rows(int *rows, int *cols) {
  double **t = malloc(5 * sizeof *t);
  for (int i = 0; i < 5; i++) t[i] = i == 2 ? 0 : calloc(3, sizeof **t);
  *rows = 5;
  *cols = 3;
  blocks += 5;
  memset(padding, 1, sizeof padding);
  return t;
}
void free_rows(double **rows, int n) {
  for (int i = 0; i < n; i++)
    if (rows[i]) {
      blocks--;
      free(rows[i]);
    }
  blocks--;
  free(rows);
}
