/* Arrays whose elements have better types in Java. */
#include <stddef.h>

typedef struct calendar_day {
  int year, month, day;
} calendar_day;

typedef struct named_day {
  const char *name;
  calendar_day day;
} named_day;

typedef struct named_values_vector {
  size_t size;
  double *values;
  char **names;
} named_values_vector;

typedef struct values_vector {
  size_t size;
  double *values;
} values_vector;

typedef long long unix_time;
typedef unsigned char percent;
typedef const char *zone_name;
typedef enum { MONDAY, TUESDAY, SUNDAY = 6 } weekday;
typedef struct note note;

note *note_create(const char *text);
void note_free(note *n);
const char *note_text(note *n);

/** The days, added up: year * 10000 and so on. */
long long days_sum(const calendar_day *days, int n_days);
/** @param[in,out] days each becomes the day after */
void days_advance(calendar_day *days, int n_days);
/** @param[out] days the first days of a month */
void days_fill(calendar_day *days, int n_days, int year, int month);
/** One behind the other; the caller disposes of them. */
calendar_day *days_make(int year, int *n);
void dispose_calendar_days(calendar_day *days);
/** C keeps them. */
const calendar_day *days_kept(int *n);
/** Stores those that C keeps. */
void days_store(calendar_day **days, int *n);

/** How long the names are, and how many days are the last of a month. */
int named_sum(const named_day **things, int n_things);

long long times_sum(const unix_time *times, size_t n_times);
/** @param[in,out] times */
void times_shift(unix_time *times, size_t n_times, long long seconds);
/** @param[out] times */
void times_fill(unix_time *times, int n_times);
unix_time *times_make(int *n);
void delete_times(unix_time *times);

/** @param[in,out] values halves them */
void percents_half(percent *values, int n_values);
/** @param[in,out] days the next ones */
void weekdays_next(weekday *days, int n_days);
/** How many characters the names have. */
int zones_length(zone_name *zones, int n_zones);
zone_name *zones_kept(int *n);

/** How long the texts are. */
int notes_length(note **notes, int n_notes);
/** New ones, of which the last is secret if that is said. */
note **notes_make(int secret, int *n);
void free_notes(note **notes);

double sums(const values_vector *vectors, int n_vectors);
double named_sums(const named_values_vector *vectors, int n_vectors);

typedef struct calendar {
  int days_count;
  calendar_day *days;
  int things_count;
  const named_day **things;
  int zones_count;
  zone_name *zones;
  int notes_count;
  note **notes;
  int percents_count;
  percent *percents;
} calendar;

const calendar *calendar_kept(void);
long long calendar_sum(const calendar *c);

/** How many things are alive that were given away. */
int alive(void);
