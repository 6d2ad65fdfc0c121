#include "api.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long sum(const void *from, size_t count) {
  const unsigned char *bytes = from;
  long result = 0;
  for (size_t i = 0; i < count; i++) {
    result += bytes[i];
  }
  return result;
}

long sum_text(const char *text, int nByte) { return sum(text, nByte < 0 ? strlen(text) : (size_t)nByte); }
size_t told(const char *s, size_t len) { return s == NULL ? 1000 + len : len; }
int told_wide(const wchar_t *s, int len) { return s == NULL ? -1 : len; }
int told_bytes_of_16(const void *zSql, int nByte) { return zSql == NULL ? -1 : nByte; }
int told_narrow(const char *s, unsigned char len) { return s == NULL ? -1 : len; }
int told_or_null(const char *s, int len) { return s == NULL ? -1 - len : len; }
long sum_untyped(const void *buf, size_t len) { return sum(buf, len); }
size_t fill_untyped(void *buf, size_t len) { memset(buf, 7, len); return len; }
int same_start(const char *s1, const char *s2, size_t n) { return memcmp(s1, s2, n) == 0; }
long sum_unnamed(const char *text, int n) { return sum(text, (size_t)n); }
long sum_body(const char *body, size_t body_size) { return sum(body, body_size); }
long sum_letters(const char *letters, int count) { return sum(letters, (size_t)count); }
int times(const char *letters, int n) { return (int)strlen(letters) * n; }

struct store { char key[64], val[64]; size_t keylen, vallen; };
store *store_new(void) { return calloc(1, sizeof(store)); }
void store_free(store *s) { free(s); }
void store_put(store *s, const char *key, size_t keylen, const char *val, size_t vallen) {
  memcpy(s->key, key, s->keylen = keylen);
  memcpy(s->val, val, s->vallen = vallen);
}
size_t store_get(store *s, const char *key, size_t keylen, char *val, size_t vallen) {
  if (keylen != s->keylen || memcmp(key, s->key, keylen) != 0) {
    return 0;
  }
  memcpy(val, s->val, vallen < s->vallen ? vallen : s->vallen);
  return s->vallen;
}
int store_line(store *s, char *buf, int size) {
  return snprintf(buf, (size_t)size, "%zu bytes", s->vallen);
}
