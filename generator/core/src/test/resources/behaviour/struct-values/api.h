#include <stddef.h>

struct tiny { short a; signed char b; };
struct floats { float x, y, z; };
typedef struct { double x; double y; } point;
typedef struct { point from; point to; } segment;
struct mixed { char tag; double weight; int counts[3]; long extent; };
struct big { long long values[5]; char name[9]; };
typedef union { double real; float single; } quantity;
typedef union { int whole; double real; char bytes[12]; } any;
struct tagged { quantity value; any other; };
typedef struct { unsigned char bytes[3]; } colour;

struct tiny tiny_swap(struct tiny t);
struct floats floats_scale(struct floats f, float by);
point point_make(double x, double y);
double segment_length(segment s);
segment segment_turn(segment s);
struct mixed mixed_add(struct mixed one, int and, struct mixed other);
struct big big_next(struct big b, const char *name);
quantity quantity_half(quantity n);
any any_next(any a);
struct tagged tagged_next(struct tagged t);
colour colour_invert(colour c);

typedef struct shape shape;
shape *shape_create(point at);
point shape_at(const shape *s);
void shape_free(shape *s);

typedef point (*mover)(point p, double by);
typedef void (*tiny_visitor)(struct tiny t, struct big b, quantity n);
typedef struct mixed (*mixer)(struct mixed m, struct floats f);
typedef colour (*painter)(colour c);

point point_move(point p, mover m);
int tiny_each(int n, tiny_visitor visit);
struct mixed mixed_by(mixer m);
colour colour_by(colour c, painter paint);
