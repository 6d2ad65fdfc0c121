#include <stddef.h>

typedef struct store store;

typedef struct point {
  double x;
  double y;
} point;

/** What a store does, as a table of functions that only C makes. */
typedef struct store_ops {
  const char *name;
  /** Opens a store; NULL if there is none of that name. */
  store *(*open)(const char *name);
  int (*put)(store *s, const char *key, const double *values, int n);
  /** The name that it was opened with. */
  const char *(*name_of)(store *s);
  /** Copies what was put last. */
  size_t (*get)(store *s, double *values, size_t n);
  point (*middle)(point a, const point *b);
  /** How many calls there were, of any table. */
  long (*calls)(const struct store_ops *self);
  void (*each)(store *s, void (*visit)(const char *key, void *data), void *data);
  int (*fail)(int code);
  int (*several[2])(int);
  int (*vary)(const char *format, ...);
} store_ops;

const store_ops *store_get_ops(void);
void store_close(store *s);
int store_is_open(store *s);
int stores_open(void);

/** A function of one variable. */
typedef double (*unary)(double x);

/** The function of that name, NULL if there is none. */
unary unary_find(const char *name);
double unary_apply(unary f, double x);
/** Stores the function of that name. */
int unary_get(const char *name, unary *found);

typedef void (*note_fn)(const char *text, int level);

/**
 * Has C call another handler; returns the one before, at first C's own.
 * @param handler may be NULL
 */
note_fn note_set_handler(note_fn handler);
void note(const char *text, int level);
int notes_of_c(void);

/** A marked pointer, as SIG_ERR is. */
unary unary_marked(int value);

typedef struct plugin plugin;
plugin *plugin_open(int factor);
void plugin_close(plugin *p);
/** A function that lives as long as the plugin. */
unary plugin_function(plugin *p);
/** Has it use another function; returns the one before. */
unary plugin_set_function(plugin *p, unary f);
int plugin_uses_own(plugin *p);

/** Called before each division, if it is set. */
extern int (*division_hook)(int dividend, int divisor);
int divide(int a, int b);
