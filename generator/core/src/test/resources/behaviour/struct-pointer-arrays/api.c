#include "api.h"
#include <stdlib.h>

static _Atomic int alive;
int reports_alive(void) { return alive; }

static struct report *report(int n) {
  struct report *r = malloc(sizeof *r);
  *r = (struct report){n, malloc((n + 1) * sizeof(double)), n % 2 ? "odd" : "even"};
  for (int i = 0; i < n; i++) r->values[i] = i + 0.5;
  alive++;
  return r;
}

/* Each third is missing. */
struct report **make_reports(int count) {
  struct report **all = malloc((count > 0 ? count : 1) * sizeof *all);
  for (int i = 0; i < count; i++) all[i] = i % 3 == 2 ? 0 : report(i + 1);
  return all;
}
void free_reports(struct report **reports, int count) {
  for (int i = 0; i < count; i++) {
    if (!reports[i]) continue;
    free(reports[i]->values);
    free(reports[i]);
    alive--;
  }
  free(reports);
}

struct desk { int count; struct report **reports; };
desk *desk_create(int reports) {
  desk *d = malloc(sizeof *d);
  d->count = reports;
  d->reports = make_reports(reports);
  return d;
}
void desk_free(desk *d) {
  free_reports(d->reports, d->count);
  free(d);
}
struct report **desk_reports(desk *d, int *count) {
  *count = d->count;
  return d->count ? d->reports : 0;
}
const struct report *const *desk_archive(const desk *d, int *count) {
  return (const struct report *const *)desk_reports((desk *)d, count);
}
int find_reports(int count, struct report ***found, int *n_found) {
  *n_found = count;
  *found = make_reports(count);
  return count > 2;
}
