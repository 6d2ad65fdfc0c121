/** A number behind a pointer. */
typedef struct cell cell;
typedef struct point
{
  double x;
  double y;
  int tag;
} point;
enum mode { MODE_OFF, MODE_ON = 7 };

cell *cell_new(void);
void cell_free(cell *c);
double cell_get(const cell *c, int index);
void cell_set(cell *c, double value);
/** Which of two is the greater. */
int cell_compare(const cell *c, const cell *other);
/** Says a number of each kind, in different sizes. */
double mixed(signed char a, short b, int c, long d, long long e, float f, double g, unsigned char h);
int add(int a, int b);
int add_critical(int a, int b);
enum mode next_mode(enum mode mode);
int text_length(const char *text);
double sum(const double *values, int count);
double sum_critical(const double *values, int count);
void count_up(int *values, int count);
void point_move(point *p, double by);
double point_sum(point p);
