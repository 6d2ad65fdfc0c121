#include <stdbool.h>
struct point { double x; double y; };
void fill(double *values, bool *set, long *counts, int n, struct point *middle);
