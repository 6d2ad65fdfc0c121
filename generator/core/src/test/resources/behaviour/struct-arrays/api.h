#include <stddef.h>

struct point { int x; int y; const char *label; };
typedef struct shape shape;

long total(const struct point *points, int n_points);
void shift(struct point *points, size_t count, int much);
int area(struct point triangle[3]);
int labels(const struct point *const *points, int n_points);
void shift_all(struct point **points, short count, int much);
struct point *shared_points(int *count);
const struct point *where(const struct point *points, int count);

shape *shape_create(int corners);
void shape_free(shape *s);
struct point *shape_points(shape *s, int *n_points);
