/*
 * A library that keeps a ledger: what it gives away, and what it gets back, by kind. What is given
 * back twice, or was never given away, it counts as wrong.
 */
#include <stddef.h>

typedef enum {
  KIND_TEXT,
  KIND_TEXTS,
  KIND_NUMBERS,
  KIND_BOX,
  KIND_LEAF,
  KIND_PAIR,
  KIND_CHART,
  KIND_LISTENER,
  KIND_NOTE,
  KIND_KEPT
} kind;

int given(kind which);
int taken(kind which);
int wrongs(void);

/* Errors that are reported beside whatever is returned, from the next call on. */
void register_error_callback(void (*callback)(const char *message));
/* Does not fail itself. */
void fail_from_now_on(int failing);

/* Texts. */
char *text_make(int number);
const char *text_keep(int number);
char *text_lend(int number);
char *text_print(const char *format, ...);
void text_free(char *text);

/* Arrays. */
char **texts_make(int count, int *size);
const char *const *texts_keep(int *size);
void texts_free(char **texts, int size);
double *numbers_make(int count, int *size);
const double *numbers_keep(int *size);
void numbers_free(double *numbers);

/* Handles. */
typedef struct box box;
typedef struct leaf leaf;
box *box_create(int number);
int box_number(const box *b);
/** Another name of the box. @return the same box, which the caller must not free */
box *box_self(box *b);
void box_free(box *b);
/** A box from what C takes over. */
box *box_around(box *inner);
leaf *box_leaf(box *b);
int leaf_number(const leaf *l);
void leaf_retain(leaf *l);
void leaf_release(leaf *l);
box **boxes_make(int count, int *size);
void boxes_free(box **boxes);

/* Structs. */
typedef struct { int first; double second; } pair;
typedef struct { size_t size; double *values; char **names; char *title; } chart;
pair *pair_make(int number);
pair *pair_lend(void);
void dispose_pair(pair *p);
chart *chart_make(int size);
double chart_sum(const chart *c);
void dispose_chart(chart *c);

/* Cells. */
void text_store(int which, char **out);
void texts_store(int count, char ***out, int *size);
void numbers_store(int count, double **out, int *size);
void box_store(int which, box **out);
void pair_store(int which, pair **out);
void all_store(char **text, box **out_box, double **numbers, int *size);

/* The same, but the status says whether they failed. */
typedef int status;
status text_try(int which, char **out);
status texts_try(int count, char ***out, int *size);
status numbers_try(int count, double **out, int *size);
status box_try(int which, box **out);
status pair_try(int which, pair **out);
status all_try(int which, char **text, box **out_box, double **numbers, int *size);

typedef int (*visit_fn)(int number, void *data);

/* The same for what is returned, as there is nothing else. */
status text_result(int which, char **out);
status texts_result(int count, char ***out, int *size);
status numbers_result(int count, double **out, int *size);
status box_result(int which, box **out);
status pair_result(int which, pair **out);
status box_result_visit(int which, box **out, visit_fn fn, void *data);

/* Callbacks, which may fail while something is already made. */
typedef struct listener listener;
int visit(int count, visit_fn fn, void *data);
char *text_visit(int number, visit_fn fn, void *data);
char **texts_visit(int count, int *size, visit_fn fn, void *data);
double *numbers_visit(int count, int *size, visit_fn fn, void *data);
box *box_create_visit(int number, visit_fn fn, void *data);
leaf *leaf_visit(box *b, visit_fn fn, void *data);
pair *pair_visit(int number, visit_fn fn, void *data);
box **boxes_visit(int count, int *size, visit_fn fn, void *data);
void text_store_visit(int which, char **out, visit_fn fn, void *data);
void all_store_visit(char **text, box **out_box, double **numbers, int *size, visit_fn fn, void *data);
listener *listener_create(visit_fn fn, void *data);
int listener_call(listener *l, int number);
void listener_free(listener *l);

/* Types that have converters in Java, which may fail. */
typedef struct note note;
typedef char *label;
typedef struct { int year, month; } month_of_year;
note *note_create(const char *text);
const char *note_text(const note *m);
void note_free(note *m);
label label_make(int number);
month_of_year *month_make(int year, int month);
void dispose_month(month_of_year *m);
void labels_store(int which, label *first, label *second);
char *text_with_month(int number, month_of_year *m);
box *box_create_month(int number, month_of_year *m);
status label_try(int which, label *out);

/* Every kind of argument, in one order and in the other. */
typedef enum { RED, GREEN = 7 } colour;
int take_all(box *handle, const pair *structure, pair value, const char *text,
             const char *latin, const char *const *texts, int n_texts, const double *numbers,
             int n_numbers, int *changed, int n_changed, const pair *pairs, int n_pairs,
             double **rows, int n_rows, int n_columns, const unsigned char *data, size_t data_length,
             const month_of_year *m, colour c, visit_fn fn, void *fn_data, box **out_box,
             char **out_text, long number, unsigned char small, box *second);
int take_all_reversed(box *second, unsigned char small, long number, char **out_text,
                      box **out_box, visit_fn fn, void *fn_data, colour c,
                      const month_of_year *m, const unsigned char *data, size_t data_length,
                      double **rows, int n_rows, int n_columns, const pair *pairs, int n_pairs,
                      int *changed, int n_changed, const double *numbers, int n_numbers,
                      const char *const *texts, int n_texts, const char *latin,
                      const char *text, pair value, const pair *structure, box *handle);
int take_over(box *consumed, const char *text, const char *const *texts, int n_texts,
              visit_fn fn, void *data, unsigned char small, box *handle);
