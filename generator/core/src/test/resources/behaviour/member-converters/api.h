/* Structs whose members have better types in Java. */

typedef struct calendar_day {
  int year, month, day;
} calendar_day;

typedef long long seconds;
typedef const char *zone_name;
typedef enum { MONDAY, TUESDAY, WEDNESDAY, SUNDAY = 6 } weekday;
typedef struct note note;

note *note_create(const char *text);
void note_free(note *n);
const char *note_text(note *n);

typedef struct event {
  calendar_day start;
  const calendar_day *end;
  seconds length;
  zone_name zone;
  weekday on;
  weekday reminder : 3;
  note *remark;
  calendar_day holidays[2];
  seconds breaks[3];
  int waits_count;
  seconds *waits;
} event;

/** One that C keeps. */
const event *event_kept(void);
/** What C sees: the sum of all numbers, and the characters of the texts. */
long long event_sum(const event *e);
