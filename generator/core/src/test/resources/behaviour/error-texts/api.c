#include "api.h"
#include <stdlib.h>
#include <string.h>

static _Atomic int messages;
static void fail(char **errptr, const char *message) { messages++; *errptr = strdup(message); }
struct db { int value; };
db *db_open(const char *name, char **errptr) {
  if (*name == 0) { fail(errptr, "no name"); return NULL; }
  return calloc(1, sizeof(db));
}
void db_close(db *d) { free(d); }
void db_put(db *d, int value, char **errptr) {
  if (value < 0) { fail(errptr, "negative: \xe2\x82\xac"); return; }
  d->value = value;
}
int db_get(db *d, char **errptr) {
  if (d->value == 13) { fail(errptr, "unlucky"); }
  return d->value;
}
int db_exec(db *d, const char *sql, char **errmsg) {
  if (*sql == 0) { fail(errmsg, "empty"); return 7; }
  return d->value == 99 ? 8 : 0;
}
void db_free(void *memory) { if (memory != NULL) { messages--; } free(memory); }
int db_messages(void) { return messages; }
