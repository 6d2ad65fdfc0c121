/* Whatever it is given comes back: as it was, reversed, or as the answer of a callback. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

void free_memory(void *memory);
void free_texts(char **texts, int size);
/** Takes an array that ends with NULL. */
void free_ended(char **texts);

/* Texts. */
char *utf8_echo(const char *text);
char *latin_echo(const char *text);
wchar_t *wide_echo(const wchar_t *text);
char16_t *utf16_echo(const char16_t *text);
char32_t *utf32_echo(const char32_t *text);
void utf8_store(const char *text, char **out);
/** The bytes in front of the first zero, as a text. */
char *text_of_bytes(const unsigned char *bytes, size_t n);
int text_bytes(const char *text, unsigned char *into, int room);
char **texts_echo(const char *const *texts, int n, int *size);
char **sparse_echo(const char *const *texts, int n, int *size);
char **ended_echo(const char *const texts[]);
void texts_store(const char *const *texts, int n, char ***out, int *size);

/* Numbers of each kind: one, many, rows of them. */
#define OF(kind, type)                                                        \
  typedef type (*kind##_fn)(type value, void *data);                          \
  type kind##_same(type value);                                               \
  void kind##_store(type value, type *cell);                                  \
  type kind##_call(type value, kind##_fn fn, void *data);                     \
  type *kind##_echo(const type *values, int n, int *size);                    \
  void kind##_copy(const type *from, type *to, int n);                        \
  void kind##_reverse(type *values, int n);                                   \
  void kind##_turn(type *values, int n);

#define ROWS_OF(kind, type)                                                   \
  void kind##_rows(type **rows, int n, int m);                                \
  void kind##_ragged(type **rows, int n, const int *lengths);                 \
  void kind##_cells(type *cells, int rows, int cols);

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

/* Structs. */
typedef enum { RED, GREEN = 7, BLUE = -3 } colour;
typedef enum { LEFT = 1, RIGHT = 2, UP = 4 } side;
typedef struct { int a; double b; } inner;
typedef union { int i; double d; unsigned char bytes[8]; } either;
typedef struct {
  inner first;
  inner more[3];
  signed char code[5];
  float cells[2][3];
  unsigned small : 3;
  int tiny : 5;
  bool on;
  long wide;
  short s;
  colour shade;
  either choice;
} outer;
typedef struct {
  const char *title;
  int n;
  double *values;
  char **names;
  int n_rows, n_columns;
  double **rows;
  inner *mine;
} parts;
outer outer_same(outer value);
void outer_copy(const outer *from, outer *to);
uint64_t outer_sum(const outer *value);
typedef outer (*outer_fn)(outer value, void *data);
outer outer_call(outer value, outer_fn fn, void *data);
inner inner_same(inner value);
void inners_reverse(inner *values, int n);
double inners_total(const inner *const *values, int n);
uint64_t parts_sum(const parts *value);
typedef struct { char lines[4][16]; int n; } page;
page page_same(page value);
/** A copy of a table in one block, and how many rows and columns that has. */
double *block_echo(const double *cells, int rows, int cols, int *height, int *width);
colour colour_same(colour value);
side side_same(side value);
either either_same(either value);

/* Callbacks. */
typedef int (*text_fn)(const char *text, void *data);
typedef colour (*colour_fn)(colour value, side sides, void *data);
int text_call(const unsigned char *bytes, size_t n, text_fn fn, void *data);
colour colour_call(colour value, side sides, colour_fn fn, void *data);

/* Structs that have converters. */
typedef struct { int year, month, day, hour, minute, second; } date_time_to_second;
typedef struct { size_t size; double *values; } values_vector;
typedef struct { size_t size; char **values; } character_vector;
typedef struct { size_t size; double *values; char **names; } named_values_vector;
typedef struct { size_t size; char **keys; char **values; } string_string_map;
date_time_to_second date_same(date_time_to_second value);
void dates_reverse(date_time_to_second *values, int n);
values_vector *values_echo(const values_vector *value);
character_vector *characters_echo(const character_vector *value);
named_values_vector *named_echo(const named_values_vector *value);
string_string_map *map_echo(const string_string_map *value);
void dispose_values(values_vector *value);
void dispose_characters(character_vector *value);
void dispose_named(named_values_vector *value);
void dispose_map(string_string_map *value);

int alive(void);
