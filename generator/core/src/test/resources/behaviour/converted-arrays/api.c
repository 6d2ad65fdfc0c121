#include "api.h"

#include <stdlib.h>
#include <string.h>

struct note {
  char *text;
};

static _Atomic int living = 0;

static void *counted(size_t size) {
  living++;
  return malloc(size);
}

static void freed(void *it) {
  if (it) living--;
  free(it);
}

note *note_create(const char *text) {
  note *made = counted(sizeof *made);
  made->text = strdup(text);
  return made;
}

void note_free(note *n) {
  free(n->text);
  freed(n);
}

const char *note_text(note *n) { return n->text; }

static long long sum(const calendar_day *day) {
  return day->year * 10000LL + day->month * 100 + day->day;
}

long long days_sum(const calendar_day *days, int n_days) {
  long long all = 0;
  for (int i = 0; i < n_days; i++) all += sum(&days[i]);
  return all;
}

void days_advance(calendar_day *days, int n_days) {
  for (int i = 0; i < n_days; i++) days[i].day++;
}

void days_fill(calendar_day *days, int n_days, int year, int month) {
  for (int i = 0; i < n_days; i++) days[i] = (calendar_day){year, month, i + 1};
}

calendar_day *days_make(int year, int *n) {
  *n = year < 0 ? 0 : 3;
  calendar_day *made = counted(3 * sizeof *made);
  days_fill(made, 3, year, 1);
  if (year == 1) made[2].month = 13;
  return made;
}

void dispose_calendar_days(calendar_day *days) { freed(days); }

static calendar_day kept[] = {{2024, 1, 1}, {2024, 12, 25}};

const calendar_day *days_kept(int *n) {
  *n = 2;
  return kept;
}

void days_store(calendar_day **days, int *n) {
  *days = kept;
  *n = 2;
}

int named_sum(const named_day **things, int n_things) {
  int all = 0;
  for (int i = 0; i < n_things; i++) all += strlen(things[i]->name) + (things[i]->day.day == 30);
  return all;
}

long long times_sum(const unix_time *times, size_t n_times) {
  long long all = 0;
  for (size_t i = 0; i < n_times; i++) all += times[i];
  return all;
}

void times_shift(unix_time *times, size_t n_times, long long seconds) {
  for (size_t i = 0; i < n_times; i++) times[i] += seconds;
}

void times_fill(unix_time *times, int n_times) {
  for (int i = 0; i < n_times; i++) times[i] = 60 * i;
}

unix_time *times_make(int *n) {
  *n = 2;
  unix_time *made = counted(2 * sizeof *made);
  made[0] = 1;
  made[1] = 2;
  return made;
}

void delete_times(unix_time *times) { freed(times); }

void percents_half(percent *values, int n_values) {
  for (int i = 0; i < n_values; i++) values[i] /= 2;
}

void weekdays_next(weekday *days, int n_days) {
  for (int i = 0; i < n_days; i++) days[i] = days[i] == SUNDAY ? MONDAY : TUESDAY;
}

int zones_length(zone_name *zones, int n_zones) {
  int all = 0;
  for (int i = 0; i < n_zones; i++) all += zones[i] ? strlen(zones[i]) : 100;
  return all;
}

static zone_name zones[] = {"Z", "+02:00", NULL};

zone_name *zones_kept(int *n) {
  *n = 3;
  return zones;
}

int notes_length(note **notes, int n_notes) {
  int all = 0;
  for (int i = 0; i < n_notes; i++) all += strlen(notes[i]->text);
  return all;
}

note **notes_make(int secret, int *n) {
  *n = 3;
  note **made = counted(3 * sizeof *made);
  for (int i = 0; i < 3; i++) made[i] = note_create(secret && i == 2 ? "secret" : "open");
  return made;
}

void free_notes(note **notes) { freed(notes); }

double sums(const values_vector *vectors, int n_vectors) {
  double all = 0;
  for (int i = 0; i < n_vectors; i++) {
    for (size_t j = 0; j < vectors[i].size; j++) all += vectors[i].values[j];
  }
  return all;
}

double named_sums(const named_values_vector *vectors, int n_vectors) {
  double all = 0;
  for (int i = 0; i < n_vectors; i++) {
    for (size_t j = 0; j < vectors[i].size; j++) {
      all += vectors[i].values[j] * strlen(vectors[i].names[j]);
    }
  }
  return all;
}

static named_day new_year = {"new year", {2024, 1, 1}};
static named_day end = {"end", {2024, 12, 30}};
static const named_day *things[] = {&new_year, &end};
static percent percents[] = {0, 100, 255};

const calendar *calendar_kept(void) {
  static calendar all = {2, kept, 2, things, 3, zones, 0, NULL, 3, percents};
  return &all;
}

long long calendar_sum(const calendar *c) {
  long long all = days_sum(c->days, c->days_count) + named_sum(c->things, c->things_count);
  all += zones_length(c->zones, c->zones_count) + notes_length(c->notes, c->notes_count);
  for (int i = 0; i < c->percents_count; i++) all += c->percents[i];
  return all;
}

int alive(void) { return living; }
