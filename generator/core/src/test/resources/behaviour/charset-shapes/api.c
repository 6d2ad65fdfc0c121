#include "api.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int sum(const char *text) {
  int all = 0;
  while (*text) all += (unsigned char)*text++;
  return all;
}

static int sum16(const char16_t *text) {
  int all = 0;
  while (*text) all += *text++;
  return all;
}

int sum_names(const char *const *names, int names_count) {
  int all = 0;
  for (int i = 0; i < names_count; i++) all += sum(names[i]);
  return all;
}

int sum_terminated(const char *const *names) {
  int all = 0;
  for (; *names; names++) all += sum(*names);
  return all;
}

int utf8_sum(const char *const *names, int names_count) { return sum_names(names, names_count); }

int sum_wide(const wchar_t *const *names, int names_count) {
  int all = 0;
  for (int i = 0; i < names_count; i++)
    for (const wchar_t *c = names[i]; *c; c++) all += *c;
  return all;
}

int sum_utf16(const char16_t *const *names, int names_count) {
  int all = 0;
  for (int i = 0; i < names_count; i++) all += sum16(names[i]);
  return all;
}

int old16_sum(const unsigned short *const *names, int names_count) {
  return sum_utf16((const char16_t *const *)names, names_count);
}

char **list_names(int *count) {
  char **names = malloc(2 * sizeof *names);
  names[0] = strdup("\xC4" "rger");
  names[1] = strdup("");
  *count = 2;
  return names;
}

void delete_string_array(char **strings, int count) {
  for (int i = 0; i < count; i++) free(strings[i]);
  free(strings);
}

void store_names(char ***names, int *count) { *names = list_names(count); }

static const char *const kept[] = {"gr\xFC\xDF", NULL, "x"};
static const char *const kept8[] = {"gr\xC3\xBC\xC3\x9F"};
static const wchar_t *const kept_wide[] = {L"\x10FFFF", L"\x00FC"};
static const char16_t *const kept16[] = {u"\U0001F600", u"u"};

const char *const *keep_names(int *count) { *count = 3; return kept; }
const char *const *utf8_keep(int *count) { *count = 1; return kept8; }
const wchar_t *const *keep_wide(int *count) { *count = 2; return kept_wide; }
const char16_t *const *keep_utf16(int *count) { *count = 2; return kept16; }

int person_sum(const person *one) {
  int all = sum(one->name) + sum16(one->initials);
  all += one->city ? sum(one->city) : 0;
  for (const wchar_t *c = one->title; c && *c; c++) all += *c;
  return all + sum_names(one->nicknames, one->nicknames_count);
}

void person_fill(person *one) {
  static const char *names[] = {"\xE9", NULL};
  memcpy(one->name, "J\xF6rgJ\xF6rg", 8);
  one->city = "K\xF6ln";
  one->title = L"\x00DC";
  memcpy(one->initials, u"\U0001F600\u00E4", 4 * sizeof(char16_t));
  one->nicknames = names;
  one->nicknames_count = 2;
}

char the_name[8] = "N\xE4me";
const char *the_city = "M\xFCnchen";
char16_t the_initials[4] = u"\u00E4b";
const wchar_t *the_title = L"\x00C4";

int each_name(int (*visit)(const char *, const char16_t *, void *), void *user_data) {
  return visit("\xE4", u"\U0001F600", user_data);
}

int utf8_each(int (*visit)(const char *, void *), void *user_data) {
  return visit("\xC3\xA4", user_data);
}

int old16_each(int (*visit)(const unsigned short *, void *), void *user_data) {
  return visit((const unsigned short *)u"\u20AC", user_data);
}

int said_each(named_visit visit) { return visit("\xD0"); }
int said_again(const char *name, named_visit visit) { return sum(name) + visit("\xD0"); }

static char line[64];
const char *the_line = line;

int note_printf(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  return length;
}

catalog_entry catalog_create_entry(int number) { return number ? "\xFC %s %d" : "%s\xFC"; }

int entry_printf(catalog_entry format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  return length;
}

int sign_sum(const sign *one) {
  int all = sum(one->utf8) + sum(one->cyrillic) + sum16(one->utf16) + sum16(one->untyped);
  all += sum((const char *)one->counted) + sum(one->inside[0]) + sum(one->inside[1]);
  return all + sum_names((const char *const *)one->lines, one->lines_count);
}

void sign_fill(sign *one) {
  static const char *lines[] = {"\xC3\xA4", "\xC3\xB6"};
  memcpy(one->utf8, "\xC3\xBC", 3);
  one->cyrillic = "\xD0";
  memcpy(one->utf16, u"\u20AC", 2 * sizeof(char16_t));
  one->untyped = u"\u20AC";
  one->counted = (const unsigned char *)"\xC3\x9F";
  one->counted_len = 2;
  one->lines = (const unsigned char **)lines;
  one->lines_count = 2;
  one->inside[0] = "\xD0";
  one->inside[1] = NULL;
}

text_map make_map(void) {
  static char *keys[] = {"\xE4", "b"}, *values[] = {"\xFC", ""};
  return (text_map){keys, values, 2};
}

int map_sum(text_map map) {
  return sum_names((const char *const *)map.keys, map.size) * 1000
      + sum_names((const char *const *)map.values, map.size);
}
