#include "api.h"

#include <stdlib.h>
#include <string.h>

static _Atomic int blocks;

static void *take(size_t size) {
  blocks++;
  return malloc(size + 1);
}

static void *copy(const void *from, size_t size) { return memcpy(take(size), from, size); }

void free_memory(void *memory) {
  blocks--;
  free(memory);
}

int alive(void) { return blocks; }

char *utf8_echo(const char *text) { return text ? copy(text, strlen(text) + 1) : NULL; }
char *latin_echo(const char *text) { return utf8_echo(text); }

wchar_t *wide_echo(const wchar_t *text) {
  return copy(text, (wcslen(text) + 1) * sizeof(wchar_t));
}

char16_t *utf16_echo(const char16_t *text) {
  size_t n = 0;
  while (text[n] != 0) n++;
  return copy(text, (n + 1) * sizeof(char16_t));
}

char32_t *utf32_echo(const char32_t *text) {
  size_t n = 0;
  while (text[n] != 0) n++;
  return copy(text, (n + 1) * sizeof(char32_t));
}

void utf8_store(const char *text, char **out) { *out = utf8_echo(text); }

char *text_of_bytes(const unsigned char *bytes, size_t n) {
  char *text = take(n + 1);
  memcpy(text, bytes, n);
  text[n] = 0;
  return text;
}

int text_bytes(const char *text, unsigned char *into, int room) {
  int n = (int)strlen(text);
  memcpy(into, text, (size_t)(n < room ? n : room));
  return n;
}

char **sparse_echo(const char *const *texts, int n, int *size) {
  char **made = take(sizeof(char *) * (size_t)n);
  for (int i = 0; i < n; i++) made[i] = utf8_echo(texts[i]);
  *size = n;
  return made;
}

char **texts_echo(const char *const *texts, int n, int *size) {
  return sparse_echo(texts, n, size);
}

char **ended_echo(const char *const texts[]) {
  int n = 0, size;
  while (texts[n] != NULL) n++;
  char **made = take(sizeof(char *) * (size_t)(n + 1));
  char **copies = sparse_echo(texts, n, &size);
  memcpy(made, copies, sizeof(char *) * (size_t)n);
  made[n] = NULL;
  free_memory(copies);
  return made;
}

void texts_store(const char *const *texts, int n, char ***out, int *size) {
  *out = sparse_echo(texts, n, size);
}

void free_texts(char **texts, int size) {
  for (int i = 0; i < size; i++)
    if (texts[i]) free_memory(texts[i]);
  free_memory(texts);
}

void free_ended(char **texts) {
  for (int i = 0; texts[i]; i++) free_memory(texts[i]);
  free_memory(texts);
}

#undef OF
#undef ROWS_OF
#define OF(kind, type)                                                              \
  type kind##_same(type value) { return value; }                                    \
  void kind##_store(type value, type *cell) { *cell = value; }                      \
  type kind##_call(type value, kind##_fn fn, void *data) { return fn(value, data); } \
  type *kind##_echo(const type *values, int n, int *size) {                         \
    *size = n;                                                                      \
    return copy(values, sizeof(type) * (size_t)n);                                  \
  }                                                                                 \
  void kind##_copy(const type *from, type *to, int n) {                             \
    memcpy(to, from, sizeof(type) * (size_t)n);                                     \
  }                                                                                 \
  void kind##_reverse(type *values, int n) {                                        \
    for (int i = 0; i < n / 2; i++) {                                               \
      type kept;                                                                    \
      memcpy(&kept, &values[i], sizeof kept);                                       \
      memcpy(&values[i], &values[n - 1 - i], sizeof kept);                          \
      memcpy(&values[n - 1 - i], &kept, sizeof kept);                               \
    }                                                                               \
  }                                                                                 \
  void kind##_turn(type *values, int n) { kind##_reverse(values, n); }

#define ROWS_OF(kind, type)                                                         \
  void kind##_rows(type **rows, int n, int m) {                                     \
    for (int i = 0; i < n; i++) kind##_reverse(rows[i], m);                         \
  }                                                                                 \
  void kind##_ragged(type **rows, int n, const int *lengths) {                      \
    for (int i = 0; i < n; i++) kind##_reverse(rows[i], lengths[i]);                \
  }                                                                                 \
  void kind##_cells(type *cells, int rows, int cols) {                              \
    for (int i = 0; i < rows; i++) kind##_reverse(cells + i * cols, cols);          \
  }

OF(flag, bool)
OF(byte, signed char)
OF(octet, unsigned char)
OF(short, short)
OF(int, int)
OF(word, unsigned int)
OF(clong, long)
OF(big, long long)
OF(float, float)
OF(double, double)

ROWS_OF(flag, bool)
ROWS_OF(byte, signed char)
ROWS_OF(octet, unsigned char)
ROWS_OF(short, short)
ROWS_OF(int, int)
ROWS_OF(word, unsigned int)
ROWS_OF(clong, long)
ROWS_OF(big, long long)
ROWS_OF(float, float)
ROWS_OF(double, double)

outer outer_same(outer value) { return value; }
void outer_copy(const outer *from, outer *to) { *to = *from; }

static uint64_t sum;
static void add(uint64_t value) { sum = sum * 31 + value; }

static void add_double(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  add(bits);
}

static void add_float(float value) {
  int32_t bits;
  memcpy(&bits, &value, sizeof bits);
  add((uint64_t)(int64_t)bits);
}

static void add_text(const char *text) {
  if (text == NULL) add(7);
  else
    for (; *text; text++) add((unsigned char)*text);
}

uint64_t outer_sum(const outer *value) {
  sum = 1;
  add((uint64_t)(int64_t)value->first.a);
  add_double(value->first.b);
  for (int i = 0; i < 3; i++) {
    add((uint64_t)(int64_t)value->more[i].a);
    add_double(value->more[i].b);
  }
  for (int i = 0; i < 5; i++) add((uint64_t)(int64_t)value->code[i]);
  for (int i = 0; i < 2; i++)
    for (int k = 0; k < 3; k++) add_float(value->cells[i][k]);
  add(value->small);
  add((uint64_t)(int64_t)value->tiny);
  add(value->on);
  add((uint64_t)value->wide);
  add((uint64_t)(int64_t)value->s);
  add((uint64_t)(int64_t)value->shade);
  add_double(value->choice.d);
  return sum;
}

outer outer_call(outer value, outer_fn fn, void *data) { return fn(value, data); }
inner inner_same(inner value) { return value; }

void inners_reverse(inner *values, int n) {
  for (int i = 0; i < n / 2; i++) {
    inner kept = values[i];
    values[i] = values[n - 1 - i];
    values[n - 1 - i] = kept;
  }
}

double inners_total(const inner *const *values, int n) {
  double total = 0;
  for (int i = 0; i < n; i++) total += values[i] ? values[i]->a : 0.5;
  return total;
}

uint64_t parts_sum(const parts *value) {
  sum = 1;
  add_text(value->title);
  for (int i = 0; i < value->n; i++) {
    if (value->values) add_double(value->values[i]);
    if (value->names) add_text(value->names[i]);
  }
  for (int i = 0; i < value->n_rows; i++)
    for (int k = 0; k < value->n_columns; k++) add_double(value->rows[i][k]);
  if (value->mine) add((uint64_t)(int64_t)value->mine->a);
  return sum;
}

colour colour_same(colour value) { return value; }
side side_same(side value) { return value; }
either either_same(either value) { return value; }

int text_call(const unsigned char *bytes, size_t n, text_fn fn, void *data) {
  char *text = text_of_bytes(bytes, n);
  int answer = fn(text, data);
  free_memory(text);
  return answer;
}

colour colour_call(colour value, side sides, colour_fn fn, void *data) {
  return fn(value, sides, data);
}

date_time_to_second date_same(date_time_to_second value) { return value; }

void dates_reverse(date_time_to_second *values, int n) {
  for (int i = 0; i < n / 2; i++) {
    date_time_to_second other = values[i];
    values[i] = values[n - 1 - i];
    values[n - 1 - i] = other;
  }
}

page page_same(page value) { return value; }

double *block_echo(const double *cells, int rows, int cols, int *height, int *width) {
  *height = rows;
  *width = cols;
  return copy(cells, sizeof(double) * (size_t)rows * (size_t)cols);
}

static double *doubles(const double *from, size_t n) { return copy(from, n * sizeof(double)); }

static char **texts(char **from, size_t n) {
  int size;
  return sparse_echo((const char *const *)from, (int)n, &size);
}

values_vector *values_echo(const values_vector *value) {
  values_vector made = {value->size, doubles(value->values, value->size)};
  return copy(&made, sizeof made);
}

character_vector *characters_echo(const character_vector *value) {
  character_vector made = {value->size, texts(value->values, value->size)};
  return copy(&made, sizeof made);
}

named_values_vector *named_echo(const named_values_vector *value) {
  named_values_vector made = {
      value->size, doubles(value->values, value->size), texts(value->names, value->size)};
  return copy(&made, sizeof made);
}

string_string_map *map_echo(const string_string_map *value) {
  string_string_map made = {
      value->size, texts(value->keys, value->size), texts(value->values, value->size)};
  return copy(&made, sizeof made);
}

void dispose_values(values_vector *value) {
  free_memory(value->values);
  free_memory(value);
}

void dispose_characters(character_vector *value) {
  free_texts(value->values, (int)value->size);
  free_memory(value);
}

void dispose_named(named_values_vector *value) {
  free_memory(value->values);
  free_texts(value->names, (int)value->size);
  free_memory(value);
}

void dispose_map(string_string_map *value) {
  free_texts(value->keys, (int)value->size);
  free_texts(value->values, (int)value->size);
  free_memory(value);
}
