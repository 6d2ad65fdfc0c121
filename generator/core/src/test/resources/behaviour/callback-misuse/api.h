#include <stdbool.h>

typedef struct bus bus;
typedef struct pair { double a; long b; } pair;
typedef enum { CALM = 1, LOUD = 2 } mood;

typedef void (*listener_fn)(int event);

bus *bus_create(void);
void bus_free(bus *b);
/** @param listener may be NULL */
void bus_set_listener(bus *b, listener_fn listener);
listener_fn bus_listener(bus *b);
void bus_fire(bus *b, int event);
/** Fires from a thread of its own, so many times, and waits for it. */
void bus_fire_elsewhere(bus *b, int event, int times);
/** Fires from a thread of its own until bus_stop. */
void bus_start(void);
void bus_stop(void);
int bus_fired(void);
/** C forgets that the bus was freed, and fires its listener. */
void bus_fire_late(int event);
int buses_alive(void);
/** As many as eight. */
int bus_add_listener(bus *b, listener_fn listener);
/** How many of them there were. */
int bus_remove_listener(bus *b, listener_fn listener);
void bus_fire_all(bus *b, int event);

/** For all buses, for ever. */
void on_any(listener_fn listener);
int cancel_on_any(listener_fn listener);
int anys(void);

int of_int(int (*f)(int), int x);
double of_double(double (*f)(double), double x);
float of_float(float (*f)(float), float x);
bool of_bool(bool (*f)(bool), bool x);
signed char of_char(signed char (*f)(signed char), signed char x);
unsigned short of_short(unsigned short (*f)(unsigned short), unsigned short x);
long long of_long(long long (*f)(long long), long long x);
pair of_pair(pair (*f)(pair), pair x);
mood of_mood(mood (*f)(mood), mood x);
void *of_pointer(void *(*f)(const char *), const char *x);

/** Calls it with one less, until that is nothing. */
typedef int (*descend_fn)(int depth);
int descend(descend_fn f, int depth);

/** Has it make a function, and calls that. */
typedef int (*number_fn)(int x);
int made_and_called(number_fn (*make)(int kind), int kind, int x);
/** Calls it with a function of C. */
int called_with_function(int (*user)(number_fn add, int x), int x);
/** Calls it with no function. */
int called_with_null(int (*user)(number_fn add, int x), int x);

struct worker {
  number_fn work;
  number_fn spare;
  /** Takes a function and returns one. */
  number_fn (*choose)(number_fn number, int kind);
};
int worker_choose(const struct worker *w, number_fn number, int kind, int x);
int worker_run(const struct worker *w, int x);
struct worker *worker_of_c(void);
