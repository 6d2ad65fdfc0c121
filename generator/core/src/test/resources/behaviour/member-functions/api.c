#include "api.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static atomic_int living;
struct box { int number; };

static void *given(void *memory) { living++; return memory; }
void give_back(void *memory) { if (memory) living--; free(memory); }
int alive(void) { return living; }

static char *encode(const char *text, int level) {
  if (!text) return NULL;
  char *copy = given(strdup(text));
  for (char *c = copy; *c; c++) *c += level;
  return copy;
}

static double *values(int count, int *size) {
  double *all = given(malloc((count + 1) * sizeof *all));
  for (int i = 0; i < count; i++) all[i] = i / 4.0;
  *size = count;
  return all;
}

static int check(const char *text) { return *text ? 0 : 7; }
static int length(const char *text) { return text ? (int)strlen(text) : -1; }

static box *make_box(int number) {
  box *made = given(malloc(sizeof *made));
  made->number = number;
  return made;
}

static const char *latin(const char *text) { return *text == '\xE4' ? "\xFC" : "?"; }

static const codec only = {encode, values, check, length, make_box, latin};
const codec *codec_find(const char *name) { return *name ? &only : NULL; }

int box_number(const box *b) { return b->number; }
void box_free(box *b) { give_back(b); }
const char *codec_message(int code) { return code == 7 ? "empty" : "well"; }

static atomic_int last;
int call_changed(const listener *l) { return last = l->changed("\xE4", "\xC3\xA4"); }
int last_answer(void) { return last; }
double call_rated(const listener *l, int start) { return l->rated(start); }
