#include <stddef.h>
#include <uchar.h>
#include <wchar.h>

/* Texts in arrays, structs, variables and callbacks. The API's own charset is ISO-8859-1. */

/** The sum of the codes of all characters. */
int sum_names(const char *const *names, int names_count);
int sum_terminated(const char *const *names);
/** The same in UTF-8. */
int utf8_sum(const char *const *names, int names_count);
int sum_wide(const wchar_t *const *names, int names_count);
int sum_utf16(const char16_t *const *names, int names_count);
int old16_sum(const unsigned short *const *names, int names_count);

char **list_names(int *count);
void delete_string_array(char **strings, int count);
const char *const *keep_names(int *count);
const char *const *utf8_keep(int *count);
const wchar_t *const *keep_wide(int *count);
const char16_t *const *keep_utf16(int *count);
void store_names(char ***names, int *count);

typedef struct person {
  char name[8];
  const char *city;
  const wchar_t *title;
  char16_t initials[4];
  const char **nicknames;
  int nicknames_count;
} person;

int person_sum(const person *one);
void person_fill(person *one);

extern char the_name[8];
extern const char *the_city;
extern char16_t the_initials[4];
extern const wchar_t *the_title;

int each_name(int (*visit)(const char *name, const char16_t *wide, void *user_data), void *user_data);

/** The same in UTF-8, and with 16 bits that have no name of their own. */
int utf8_each(int (*visit)(const char *name, void *user_data), void *user_data);
int old16_each(int (*visit)(const unsigned short *name, void *user_data), void *user_data);
typedef int (*named_visit)(const char *name);
int said_each(named_visit visit);
int said_again(const char *name, named_visit visit);

/** Prints into the variable the_line. */
int note_printf(const char *format, ...);
extern const char *the_line;
/** An entry of a catalog, which formats can only be given as. */
typedef const char *catalog_entry;
catalog_entry catalog_create_entry(int number);
int entry_printf(catalog_entry format, ...);

/** Each member in a charset of its own. */
typedef struct sign {
  char utf8[8];
  const char *cyrillic;
  unsigned short utf16[4];
  const void *untyped;
  const unsigned char *counted;
  int counted_len;
  const unsigned char **lines;
  int lines_count;
  char *inside[2];
} sign;

int sign_sum(const sign *one);
void sign_fill(sign *one);

/** Known as a map in Java. */
typedef struct text_map {
  char **keys;
  char **values;
  int size;
} text_map;

text_map make_map(void);
int map_sum(text_map map);
