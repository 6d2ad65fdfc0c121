#include "api.h"

#include <stdlib.h>
#include <string.h>

static int made = 0;

size_t latin_length(const char *text) { return strlen(text); }

int latin_at(const char *text, int index) { return (unsigned char)text[index]; }

const char *latin_name(void) { return "Stra\xDF" "e"; }

char *latin_copy(const char *text) {
  made++;
  return strdup(text);
}

void free_text(void *text) {
  made--;
  free(text);
}

void latin_store(char **stored) { *stored = latin_copy("G\xFC" "te"); }

int utf8_at(const char *text, int index) { return (unsigned char)text[index]; }

const char *utf8_name(void) { return "Stra\xC3\x9F" "e"; }

size_t wide_length(const wchar_t *text) { return wcslen(text); }

const wchar_t *wide_name(void) { return L"Z\x00FCrich \x10FFFF"; }

wchar_t *wide_copy(const wchar_t *text) {
  made++;
  return wcsdup(text);
}

void wide_store(wchar_t **stored) { *stored = wide_copy(L"weit"); }

size_t utf16_length(const char16_t *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

const char16_t *utf16_name(void) { return u"sechzehn \U0001F600"; }

size_t utf32_length(const char32_t *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

size_t old16_length(const void *text) { return utf16_length(text); }

const void *old16_name(int which) { return which ? u"alt" : NULL; }

size_t old16_units(const unsigned short *text) { return utf16_length(text); }

int each_name(int (*visit)(const char *, const wchar_t *, void *), void *user_data) {
  return visit("\xE4" "rgerlich", L"\x00E4", user_data);
}

fail_code failing(int how) { return how; }

const char *fail_text(fail_code code) { return "unm\xF6" "glich"; }

int copies(void) { return made; }
