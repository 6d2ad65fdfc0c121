#include "api.h"
#include <stdlib.h>
#include <string.h>

struct note {
  char text[32];
};

note *note_create(const char *text) {
  note *made = calloc(1, sizeof(note));
  strncpy(made->text, text, sizeof made->text - 1);
  return made;
}

void note_free(note *n) { free(n); }

const char *note_text(note *n) { return n->text; }

static const calendar_day limit = {2030, 12, 31};

calendar_day moved(move_fn move, seconds after, const char *zone) {
  calendar_day first = {2024, 1, 1};
  return move(first, after < 0 ? NULL : &limit, after, zone);
}

seconds waited(wait_fn wait, note *n) { return wait(n, "Z"); }

static calendar_day next(calendar_day day, const calendar_day *limit, seconds after, zone_name zone) {
  if (day.year < limit->year) {
    day.day += 1 + (int)(after / 86400);
  }
  day.month += (int)strlen(zone);
  return day;
}

move_fn next_day(void) { return next; }

static seconds length(note *n, zone_name zone) { return strlen(n->text) + strlen(zone); }

wait_fn by_length(void) { return length; }

static seconds between(const calendar_day *from, const calendar_day *to) {
  return 86400LL * (to->day - from->day);
}

static calendar_day first_day = {1970, 1, 1};

static calendar_day *first(void) { return &first_day; }

static zone_name zone(seconds at) { return at < 0 ? NULL : "Z"; }

static const clock_table table = {between, first, zone};

const clock_table *clock_get(void) { return &table; }
