#include <stddef.h>
#include <uchar.h>
#include <wchar.h>

/* Texts in all sorts of characters. The API's own charset is ISO-8859-1. */

size_t latin_length(const char *text);
/** The code of a character. */
int latin_at(const char *text, int index);
const char *latin_name(void);
char *latin_copy(const char *text);
void free_text(void *text);
void latin_store(char **stored);

int utf8_at(const char *text, int index);
const char *utf8_name(void);

size_t wide_length(const wchar_t *text);
const wchar_t *wide_name(void);
wchar_t *wide_copy(const wchar_t *text);
void wide_store(wchar_t **stored);

size_t utf16_length(const char16_t *text);
const char16_t *utf16_name(void);
size_t utf32_length(const char32_t *text);

/** The texts of an interface from before there were types for them. */
size_t old16_length(const void *text);
const void *old16_name(int which);
size_t old16_units(const unsigned short *text);

int each_name(int (*visit)(const char *name, const wchar_t *wide, void *user_data), void *user_data);

typedef int fail_code;
fail_code failing(int how);
const char *fail_text(fail_code code);
int copies(void);
