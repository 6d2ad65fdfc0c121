#include "api.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct session {
  int used;
};

session *session_new(void) { return calloc(1, sizeof(session)); }

void session_free(session *s) { free(s); }

static char out[300];

const char *text_printf(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(out, sizeof out, format, arguments);
  va_end(arguments);
  return out;
}

const char *session_log(session *s, int level, const char *fmt, ...) {
  int at = snprintf(out, sizeof out, "%d/%d ", s->used++, level);
  va_list arguments;
  va_start(arguments, fmt);
  vsnprintf(out + at, sizeof out - at, fmt, arguments);
  va_end(arguments);
  return out;
}

int session_set(session *s, enum option which, ...) {
  va_list arguments;
  va_start(arguments, which);
  int result = -1;
  each_fn each;
  session *peer;
  switch (which) {
  case OPTION_LEVEL:
    result = (int)(va_arg(arguments, long) % 1000);
    break;
  case OPTION_NAME:
    result = snprintf(out, sizeof out, "%s", va_arg(arguments, const char *));
    break;
  case OPTION_RATIO:
    result = (int)(va_arg(arguments, double) * 10);
    break;
  case OPTION_EACH:
    each = va_arg(arguments, each_fn);
    result = each(20, NULL) + each(22, NULL);
    break;
  case OPTION_PEER:
    peer = va_arg(arguments, session *);
    result = peer ? peer->used : -2;
    break;
  case OPTION_ALL: {
    int flag = va_arg(arguments, int);
    int byte = va_arg(arguments, int);
    double ratio = va_arg(arguments, double);
    result = flag * 10000 + byte * 100 + (int)(ratio * 10);
    break;
  }
  }
  va_end(arguments);
  s->used++;
  return result;
}

int session_count(const session *s) { return s->used; }

double sum_of(int count, ...) {
  va_list arguments;
  va_start(arguments, count);
  double sum = 0;
  for (int i = 0; i < count; i++) {
    sum += va_arg(arguments, double);
  }
  va_end(arguments);
  return sum;
}
