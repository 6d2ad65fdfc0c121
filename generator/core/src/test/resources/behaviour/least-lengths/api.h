#include <stddef.h>

/** The count may be that of both. */
double weighted(const double *value, const double *confidence, int n);
double strided(const double data[], size_t stride, size_t n);
double products(const double x[], size_t xstride, double y[], size_t ystride, size_t n);
/** Nothing is named. */
int total(const int *, unsigned int);
/** The number after the pointers is not named as theirs. */
int letters(const char *const words[], unsigned int ntexts);
