/* Callbacks whose values have better types in Java. */

typedef struct calendar_day {
  int year, month, day;
} calendar_day;

typedef long long seconds;
typedef const char *zone_name;
typedef struct note note;

note *note_create(const char *text);
void note_free(note *n);
const char *note_text(note *n);

/** From a day to another one. */
typedef calendar_day (*move_fn)(calendar_day day, const calendar_day *limit, seconds after, zone_name zone);

/** What a function like this one makes of the first day of 2024. */
calendar_day moved(move_fn move, seconds after, const char *zone);

/** Says how long to wait for a note. */
typedef seconds (*wait_fn)(note *n, zone_name zone);

seconds waited(wait_fn wait, note *n);

/** C's own. */
move_fn next_day(void);
wait_fn by_length(void);

typedef struct clock_table {
  seconds (*between)(const calendar_day *from, const calendar_day *to);
  calendar_day *(*first)(void);
  zone_name (*zone)(seconds at);
} clock_table;

const clock_table *clock_get(void);
