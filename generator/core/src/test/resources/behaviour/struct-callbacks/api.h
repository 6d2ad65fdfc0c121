/** A function of one variable, as numerical libraries take it. */
typedef struct {
  double (*function)(double x, void *params);
  void *params;
} integrand;

double integrate(const integrand *f, double from, double to, int steps);
double value_at(integrand f, double x);
int is_set(const integrand *f);

/** One whose function C made. */
integrand *squared(void);

typedef struct {
  double x;
  double y;
} point;

typedef int (*compare_fn)(const point *a, const point *b);

/** What a table of points does. */
typedef struct points_class {
  const char *name;
  compare_fn compare;
  point (*move)(point p, struct points_class *self);
  void (*log)(const char *text);
  struct {
    int (*twice)(int value);
  } inner;
  int (*several[2])(int value);
  int (*vary)(const char *format, ...);
} points_class;

const char *greater(const points_class *points, const point *a, const point *b);
double moved(points_class *points, double x, double y);
int twice_inside(const points_class *points, int value);

/** Takes the same type without a struct. */
int compared(const point *a, const point *b, compare_fn compare);

/** C keeps it. */
void keep(const integrand *f);
double kept_value(double x);
