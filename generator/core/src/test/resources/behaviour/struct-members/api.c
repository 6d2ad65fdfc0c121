#include "api.h"
#include <string.h>

double sum(const named_values_vector *v) {
  double s = 0;
  for (size_t i = 0; i < v->size; i++) s += v->values[i] * strlen(v->names[i]);
  return s;
}
int keys(const string_string_map *m, const char *key, char answer[20]) {
  for (size_t i = 0; i < m->size; i++)
    if (strcmp(m->keys[i], key) == 0) {
      strncpy(answer, m->values[i] ? m->values[i] : "nothing", 20);
      return (int)i;
    }
  return -1;
}
double total(const ensemble *e) {
  double s = 0;
  for (int i = 0; i < e->ensemble_size; i++)
    for (int k = 0; k < e->time_axis.length; k++) s += e->numeric_data[i][k];
  return s;
}
static float row0[] = {1, 2, 3}, row1[] = {4, 5, 6}, *rows[] = {row0, row1};
static struct matrix shared = {rows, 2, 3};
struct matrix *shared_matrix(void) { return &shared; }
float trace(const struct matrix *m) {
  float s = 0;
  for (int i = 0; i < m->rows && i < m->cols; i++) s += m->data[i][i];
  return s;
}
int blob_sum(struct blob b) {
  int s = b.label ? (int)strlen(b.label) * 1000 : 0;
  for (int i = 0; i < b.count; i++) s += b.data[i];
  return s;
}
long long many_sum(struct many *m) {
  long long s = 0;
  for (int i = 0; i < m->n_flags; i++) s += m->flags[i];
  for (int i = 0; i < m->short_count; i++) s += m->shorts[i]++;
  for (int i = 0; i < m->numInts; i++) s += m->ints[i];
  for (int i = 0; i < m->longs_len; i++) s += m->longs[i];
  for (int i = 0; i < m->nBig; i++) s += m->aBig[i];
  for (int i = 0; i < m->nb_floats; i++) s += (long long)m->floats[i];
  return s + m->when.year + (m->single ? (long long)(m->single[0] + m->single[1]) : 0);
}
static double numbers[] = {1.5, 2.5};
static char *names[] = {"one", "\xC3\xA4hm"};
static named_values_vector values = {2, numbers, names};
named_values_vector *shared_values(void) { return &values; }
static double ones[] = {1, 1}, twos[] = {2, 2}, *both[] = {ones, twos};
ensemble by_value(void) { ensemble e = {{{2020, 1}, 2}, 2, both}; return e; }
