/** Some numbers that are looked at and changed in no time. */
typedef struct series series;
typedef struct point
{
  double x;
  double y;
} point;

series *series_new(void);
void series_free(series *s);
void series_set(series *s, int index, double value);
double series_get(const series *s, int index);
/** Adds up numbers of each kind. */
double sum_bytes(const signed char *values, int count);
double sum_shorts(const short *values, int count);
double sum_ints(const int *values, int count);
double sum_longs(const long long *values, int count);
double sum_floats(const float *values, int count);
double sum_doubles(const double *values, int count);
/** Adds up C's longs, which are not as wide everywhere. */
double sum_native(const long *values, int count);
/** Doubles numbers, and adds them up. */
double series_scale(series *s, double *values, int count);
/** Stores 0, 1, 2 and so on. */
void count_up(int *values, int count);
int text_length(const char *text);
double point_norm(const point *p);
double point_sum(point p);
int live_series(void);
