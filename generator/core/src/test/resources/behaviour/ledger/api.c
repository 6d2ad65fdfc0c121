#include "api.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KINDS (KIND_KEPT + 1)

/* What stands before each block: its kind while it is given away. */
typedef struct { long mark; long pad; } head;
#define MARK 0x6c65646765720000L

static _Atomic int gives[KINDS], takes[KINDS], wrong, failing;
static void (*report)(const char *message);

static void *give_away(kind which, size_t size) {
  head *block = malloc(sizeof(head) + size);
  block->mark = MARK + which;
  gives[which]++;
  return block + 1;
}

static void take_back(kind which, void *memory) {
  head *block = (head *)memory - 1;
  if (memory == NULL || block->mark != MARK + which) {
    wrong++;
    return;
  }
  block->mark = 0;
  takes[which]++;
  free(block);
}

static void fail(void) {
  if (failing) report("failed as it was told to");
}

int given(kind which) { return gives[which]; }
int taken(kind which) { return takes[which]; }
int wrongs(void) { return wrong; }
void register_error_callback(void (*callback)(const char *)) { report = callback; }
void fail_from_now_on(int now) { failing = now; }

static char *text(kind which, int number) {
  char *made = give_away(which, 24);
  sprintf(made, "text %d", number);
  return made;
}

/* What C keeps has a head too, so that giving it back is seen. */
static void *kept(const void *content, size_t size) {
  head *block = malloc(sizeof(head) + size);
  block->mark = MARK + KIND_KEPT;
  memcpy(block + 1, content, size);
  return block + 1;
}

char *text_make(int number) {
  fail();
  return text(KIND_TEXT, number);
}

static const char *kept_text(void) {
  static char *made;
  if (made == NULL) made = kept("kept", 5);
  return made;
}

const char *text_keep(int number) { return number < 0 ? NULL : kept_text(); }
char *text_lend(int number) { return number < 0 ? NULL : (char *)kept_text(); }

char *text_print(const char *format, ...) {
  char *made = give_away(KIND_TEXT, 100);
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(made, 100, format, arguments);
  va_end(arguments);
  fail();
  return made;
}

void text_free(char *t) { take_back(KIND_TEXT, t); }

char **texts_make(int count, int *size) {
  char **made = give_away(KIND_TEXTS, sizeof(char *) * (size_t)count);
  for (int i = 0; i < count; i++) made[i] = text(KIND_TEXT, i);
  *size = count;
  fail();
  return made;
}

const char *const *texts_keep(int *size) {
  static char **made;
  if (made == NULL) {
    const char *all[] = {kept_text(), kept_text()};
    made = kept(all, sizeof all);
  }
  *size = 2;
  return (const char *const *)made;
}

void texts_free(char **texts, int size) {
  for (int i = 0; i < size; i++) text_free(texts[i]);
  take_back(KIND_TEXTS, texts);
}

double *numbers_make(int count, int *size) {
  double *made = give_away(KIND_NUMBERS, sizeof(double) * (size_t)count);
  for (int i = 0; i < count; i++) made[i] = i;
  *size = count;
  fail();
  return made;
}

const double *numbers_keep(int *size) {
  static double *made;
  double all[] = {1, 2, 3};
  if (made == NULL) made = kept(all, sizeof all);
  *size = 3;
  return made;
}

void numbers_free(double *numbers) { take_back(KIND_NUMBERS, numbers); }

struct leaf { int count, number; };
struct box { int number; leaf *only; box *inner; };

static leaf *new_leaf(int number) {
  leaf *made = give_away(KIND_LEAF, sizeof *made);
  made->count = 1;
  made->number = number;
  return made;
}

static box *new_box(int number) {
  box *made = give_away(KIND_BOX, sizeof *made);
  made->number = number;
  made->only = new_leaf(number);
  made->inner = NULL;
  return made;
}

box *box_create(int number) {
  fail();
  return new_box(number);
}

int box_number(const box *b) { return b->number; }
box *box_self(box *b) { return b; }

void box_free(box *b) {
  if (b->inner) box_free(b->inner);
  leaf_release(b->only);
  take_back(KIND_BOX, b);
}

box *box_around(box *inner) {
  box *made = new_box(inner->number + 1);
  made->inner = inner;
  return made;
}

leaf *box_leaf(box *b) {
  fail();
  return b->only;
}

int leaf_number(const leaf *l) { return l->number; }
void leaf_retain(leaf *l) { l->count++; }

void leaf_release(leaf *l) {
  if (--l->count == 0) take_back(KIND_LEAF, l);
}

box **boxes_make(int count, int *size) {
  box **made = give_away(KIND_NUMBERS, sizeof(box *) * (size_t)count);
  for (int i = 0; i < count; i++) made[i] = new_box(i);
  *size = count;
  fail();
  return made;
}

void boxes_free(box **boxes) { take_back(KIND_NUMBERS, boxes); }

pair *pair_make(int number) {
  pair *made = give_away(KIND_PAIR, sizeof *made);
  made->first = number;
  made->second = number / 2.0;
  fail();
  return made;
}

pair *pair_lend(void) {
  static pair *made;
  pair content = {1, 2};
  if (made == NULL) made = kept(&content, sizeof content);
  return made;
}

void dispose_pair(pair *p) { take_back(KIND_PAIR, p); }

chart *chart_make(int size) {
  chart *made = give_away(KIND_CHART, sizeof *made);
  int n;
  made->size = (size_t)size;
  made->values = numbers_make(size, &n);
  made->names = texts_make(size, &n);
  made->title = text(KIND_TEXT, size);
  return made;
}

double chart_sum(const chart *c) {
  double sum = c->title ? (double)strlen(c->title) : 0;
  for (size_t i = 0; i < c->size; i++)
    sum += (c->values ? c->values[i] : 0) + (c->names ? (double)strlen(c->names[i]) : 0);
  return sum;
}

void dispose_chart(chart *c) {
  numbers_free(c->values);
  texts_free(c->names, (int)c->size);
  text_free(c->title);
  take_back(KIND_CHART, c);
}

void text_store(int number, char **out) {
  *out = number < 0 ? NULL : text(KIND_TEXT, number);
  fail();
}

void texts_store(int count, char ***out, int *size) { *out = texts_make(count, size); }
void numbers_store(int count, double **out, int *size) { *out = numbers_make(count, size); }
void box_store(int number, box **out) { *out = number < 0 ? NULL : box_create(number); }
void pair_store(int number, pair **out) { *out = number < 0 ? NULL : pair_make(number); }

void all_store(char **t, box **b, double **numbers, int *size) {
  text_store(1, t);
  box_store(2, b);
  numbers_store(3, numbers, size);
}

status text_try(int number, char **out) {
  text_store(abs(number), out);
  return number < 0;
}

status texts_try(int count, char ***out, int *size) {
  texts_store(abs(count), out, size);
  return count < 0;
}

status numbers_try(int count, double **out, int *size) {
  if (count < -9) return 2;
  numbers_store(abs(count), out, size);
  return count < 0;
}

status box_try(int number, box **out) {
  if (number < -9) return 2;
  box_store(abs(number), out);
  return number < 0;
}

status pair_try(int number, pair **out) {
  pair_store(abs(number), out);
  return number < 0;
}

status all_try(int number, char **t, box **b, double **numbers, int *size) {
  all_store(t, b, numbers, size);
  return number < 0;
}

status text_result(int number, char **out) { return text_try(number, out); }

status texts_result(int count, char ***out, int *size) { return texts_try(count, out, size); }

status numbers_result(int count, double **out, int *size) { return numbers_try(count, out, size); }

status box_result(int number, box **out) { return box_try(number, out); }
status pair_result(int number, pair **out) { return pair_try(number, out); }

int visit(int count, visit_fn fn, void *data) {
  int sum = 0;
  for (int i = 0; i < count; i++) sum += fn(i, data);
  return sum;
}

char *text_visit(int number, visit_fn fn, void *data) {
  char *made = text_make(number);
  fn(number, data);
  return made;
}

char **texts_visit(int count, int *size, visit_fn fn, void *data) {
  char **made = texts_make(count, size);
  fn(count, data);
  return made;
}

double *numbers_visit(int count, int *size, visit_fn fn, void *data) {
  double *made = numbers_make(count, size);
  fn(count, data);
  return made;
}

box *box_create_visit(int number, visit_fn fn, void *data) {
  box *made = box_create(number);
  fn(number, data);
  return made;
}

leaf *leaf_visit(box *b, visit_fn fn, void *data) {
  fn(b->number, data);
  return b->only;
}

pair *pair_visit(int number, visit_fn fn, void *data) {
  pair *made = pair_make(number);
  fn(number, data);
  return made;
}

box **boxes_visit(int count, int *size, visit_fn fn, void *data) {
  box **made = boxes_make(count, size);
  fn(count, data);
  return made;
}

void text_store_visit(int number, char **out, visit_fn fn, void *data) {
  text_store(number, out);
  fn(number, data);
}

void all_store_visit(char **t, box **b, double **numbers, int *size, visit_fn fn, void *data) {
  all_store(t, b, numbers, size);
  fn(1, data);
}

status box_result_visit(int number, box **out, visit_fn fn, void *data) {
  box_store(abs(number), out);
  fn(number, data);
  return number < 0;
}

struct listener { visit_fn fn; void *data; };

listener *listener_create(visit_fn fn, void *data) {
  listener *made = give_away(KIND_LISTENER, sizeof *made);
  made->fn = fn;
  made->data = data;
  fail();
  return made;
}

int listener_call(listener *l, int number) { return l->fn(number, l->data); }
void listener_free(listener *l) { take_back(KIND_LISTENER, l); }

struct note { char text[40]; };

note *note_create(const char *t) {
  note *made = give_away(KIND_NOTE, sizeof *made);
  snprintf(made->text, sizeof made->text, "%s", t);
  fail();
  return made;
}

const char *note_text(const note *m) { return m->text; }
void note_free(note *m) { take_back(KIND_NOTE, m); }
label label_make(int number) { return text_make(number); }

month_of_year *month_make(int year, int month) {
  month_of_year *made = give_away(KIND_PAIR, sizeof *made);
  made->year = year;
  made->month = month;
  fail();
  return made;
}

void dispose_month(month_of_year *m) { take_back(KIND_PAIR, m); }

void labels_store(int number, label *first, label *second) {
  *first = text(KIND_TEXT, number);
  *second = text(KIND_TEXT, number + 1);
}

char *text_with_month(int number, month_of_year *m) {
  m->month = number;
  return text_make(number);
}

box *box_create_month(int number, month_of_year *m) {
  m->month = number;
  return box_create(number);
}

status label_try(int number, label *out) { return text_try(number, out); }

int take_all(box *handle, const pair *structure, pair value, const char *t, const char *latin,
             const char *const *texts, int n_texts, const double *numbers, int n_numbers,
             int *changed, int n_changed, const pair *pairs, int n_pairs, double **rows,
             int n_rows, int n_columns, const unsigned char *data, size_t data_length,
             const month_of_year *m, colour c, visit_fn fn, void *fn_data, box **out_box,
             char **out_text, long number, unsigned char small, box *second) {
  int sum = handle->number + second->number + structure->first + value.first + (int)strlen(t) +
            (int)strlen(latin) + m->month + (int)c + (int)number + small;
  for (int i = 0; i < n_texts; i++) sum += (int)strlen(texts[i]);
  for (int i = 0; i < n_numbers; i++) sum += (int)numbers[i];
  for (int i = 0; i < n_changed; i++) changed[i]++;
  for (int i = 0; i < n_pairs; i++) sum += pairs[i].first;
  for (int i = 0; i < n_rows; i++) sum += n_columns > 0 ? (int)rows[i][0] : 0;
  for (size_t i = 0; i < data_length; i++) sum += data[i];
  *out_box = new_box(sum);
  *out_text = text(KIND_TEXT, sum);
  fail();
  return sum + fn(sum, fn_data);
}

int take_all_reversed(box *second, unsigned char small, long number, char **out_text,
                      box **out_box, visit_fn fn, void *fn_data, colour c,
                      const month_of_year *m, const unsigned char *data, size_t data_length,
                      double **rows, int n_rows, int n_columns, const pair *pairs, int n_pairs,
                      int *changed, int n_changed, const double *numbers, int n_numbers,
                      const char *const *texts, int n_texts, const char *latin, const char *t,
                      pair value, const pair *structure, box *handle) {
  return take_all(handle, structure, value, t, latin, texts, n_texts, numbers, n_numbers, changed,
                  n_changed, pairs, n_pairs, rows, n_rows, n_columns, data, data_length, m, c, fn,
                  fn_data, out_box, out_text, number, small, second);
}

int take_over(box *consumed, const char *t, const char *const *texts, int n_texts, visit_fn fn,
              void *data, unsigned char small, box *handle) {
  int sum = handle->number + small + (int)strlen(t) + n_texts + (n_texts ? texts[0][0] : 0);
  box_free(consumed);
  return sum + fn(sum, data);
}
