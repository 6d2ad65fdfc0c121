#include <stddef.h>

typedef struct { int year; int month; } date;
typedef struct { date start; int length; } axis;

typedef struct _named_values_vector { size_t size; double *values; char **names; } named_values_vector;
typedef struct { size_t size; char **keys; char **values; } string_string_map;
typedef struct { axis time_axis; int ensemble_size; double **numeric_data; } ensemble;
struct matrix { float **data; short rows; short cols; };
struct blob { unsigned char count; char *data; const char *label; };
struct many {
  int n_flags; _Bool *flags;
  int short_count; short *shorts;
  int numInts; int *ints;
  int longs_len; long *longs;
  int nBig; long long *aBig;
  int nb_floats; float *floats;
  date when;
  double *single;
};

double sum(const named_values_vector *v);
int keys(const string_string_map *m, const char *key, char answer[20]);
double total(const ensemble *e);
struct matrix *shared_matrix(void);
float trace(const struct matrix *m);
int blob_sum(struct blob b);
long long many_sum(struct many *m);
named_values_vector *shared_values(void);
ensemble by_value(void);
