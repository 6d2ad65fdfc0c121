#include "api.h"

#include <stdlib.h>
#include <string.h>

struct agenda {
  calendar_day days[10];
  int count;
};

struct note {
  char text[40];
};

static _Atomic int alive = 0;

agenda *agenda_create(void) { return calloc(1, sizeof(agenda)); }

void agenda_free(agenda *a) { free(a); }

calendar_day day_after(calendar_day day) {
  day_advance(&day, 1);
  return day;
}

static int number(const calendar_day *day) {
  return day->year * 360 + (day->month - 1) * 30 + day->day - 1;
}

int days_between(const calendar_day *from, const calendar_day *to) {
  return number(to) - number(from);
}

void day_advance(calendar_day *day, int days) {
  int later = number(day) + days;
  day->year = later / 360;
  day->month = later / 30 % 12 + 1;
  day->day = later % 30 + 1;
}

void day_last(int year, int month, calendar_day *last) {
  last->year = year;
  last->month = month;
  last->day = 28;
}

int agenda_first(agenda *a, calendar_day *first) {
  if (a->count == 0) {
    first->year = -1;
    return -1;
  }
  *first = a->days[0];
  return 0;
}

void agenda_add(agenda *a, const calendar_day *day) { a->days[a->count++] = *day; }

calendar_day *agenda_at(agenda *a, int index) {
  return index < a->count ? &a->days[index] : NULL;
}

unix_time time_of(calendar_day day, zone_name zone) {
  return number(&day) * 86400LL + (zone && zone[0] == '+' ? 3600 : 0);
}

void time_range(unix_time *from, unix_time *to) {
  *from = 60;
  *to = 3600;
}

weekday next_weekday(weekday day) { return day == SUNDAY ? MONDAY : TUESDAY; }

zone_name zone_of(unix_time time) { return time < 0 ? NULL : "+02:00"; }

note *note_create(const char *text) {
  note *n = calloc(1, sizeof *n);
  strncpy(n->text, text, sizeof n->text - 1);
  alive++;
  return n;
}

void note_free(note *n) {
  alive--;
  free(n);
}

const char *note_text(note *n) { return n->text; }

int note_length(note *n) { return (int)strlen(n->text); }

int notes_alive(void) { return alive; }

static int days = 0;

calendar_day *day_make(int year, int month, int day) {
  calendar_day *made = malloc(sizeof *made);
  made->year = year;
  made->month = month;
  made->day = day;
  days++;
  return made;
}

void dispose_calendar_day(calendar_day *day) {
  days--;
  free(day);
}

int days_alive(void) { return days; }
