#include <stddef.h>

/** A shape; a circle and a ring are shapes, too. */
typedef struct shape shape;
typedef struct circle circle;
typedef struct ring ring;

shape *shape_new(double area);
void shape_free(shape *s);
double shape_area(const shape *s);
const char *shape_kind(const shape *s);
/** The larger one, which the two keep. */
const shape *shape_larger(const shape *a, const shape *b);
/** Takes the shape over. */
void shape_give_away(shape *s);

circle *circle_new(double radius);
double circle_radius(const circle *c);
/** Has another name in Java: Shape.kind is another function. */
int circle_kind(const circle *c);

ring *ring_new(double outer, double inner);
void ring_free(ring *r);
double ring_inner(const ring *r);

/** How many shapes there are, and how many rings were freed. */
int count_living(void);
int count_rings_freed(void);
