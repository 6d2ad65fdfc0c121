/* Tables of integers whose width is the platform's. */
#include <stddef.h>

long sum_longs(const long **values, int rows, int cols);
/** @param[out] values */
void fill_longs(long **values, int rows, int cols);
void negate_longs(unsigned long **values, int rows, int cols);
long sum_ragged(long **values, int n, const int *lengths);
long sum_cells(const long *cells, int rows, int cols);
long long sum_wide(long long **values, int rows, int cols);
size_t sum_sizes(size_t **values, int rows, int cols);

/** Rows that the struct points to. */
typedef struct longs {
  int rows, cols;
  long **values;
} longs;
long longs_sum(const longs *l);
