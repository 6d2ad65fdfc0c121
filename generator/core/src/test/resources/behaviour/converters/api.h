/* Days, times and things that have better types in Java. */

typedef struct calendar_day {
  int year, month, day;
} calendar_day;

typedef long long unix_time;
typedef const char *zone_name;
typedef enum { MONDAY, TUESDAY, SUNDAY = 6 } weekday;
typedef struct agenda agenda;
typedef struct note note;

agenda *agenda_create(void);
void agenda_free(agenda *a);

/** The first day after another. */
calendar_day day_after(calendar_day day);
int days_between(const calendar_day *from, const calendar_day *to);
/**
 * Goes on.
 * @param[in,out] day the day to begin with, and the one to end with
 */
void day_advance(calendar_day *day, int days);
/** @param[out] last the last day of the month */
void day_last(int year, int month, calendar_day *last);
/** 0 unless there is none. */
int agenda_first(agenda *a, calendar_day *first);
void agenda_add(agenda *a, const calendar_day *day);
/** The day, as the agenda has it; NULL if there is none. */
calendar_day *agenda_at(agenda *a, int index);

unix_time time_of(calendar_day day, zone_name zone);
void time_range(unix_time *from, unix_time *to);
weekday next_weekday(weekday day);
zone_name zone_of(unix_time time);

note *note_create(const char *text);
void note_free(note *n);
const char *note_text(note *n);
int note_length(note *n);
int notes_alive(void);

/** A new day, which the caller disposes of. */
calendar_day *day_make(int year, int month, int day);
void dispose_calendar_day(calendar_day *day);
int days_alive(void);
