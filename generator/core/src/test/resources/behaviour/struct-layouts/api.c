#include "api.h"

void fill_bits(struct bits *b, int a, unsigned b_, unsigned long long c) {
  b->a = a;
  b->b = b_;
  b->c = c;
  b->d = 1;
  b->level = HIGH;
  b->sign = MINUS;
  b->e = -100;
  b->f = 4000000000u;
}
long long sum_bits(struct bits b) {
  return b.a + b.b + (long long)b.c + b.d + b.level + b.sign + b.e + b.f;
}
struct bits next_bits(struct bits b) {
  b.a++;
  b.level = LOW;
  b.sign = PLUS;
  return b;
}
void fill_packed(struct packed *p, int by) {
  p->tag = 't';
  p->number = by;
  p->real = by + 0.5;
  for (int i = 0; i < 3; i++) p->texts[i] = (short)(by + i);
  p->bits = 0xABCDE;
}
double sum_packed(const struct packed *p) {
  return p->tag + p->number + p->real + p->texts[2] + p->bits;
}
size_t where(int which) {
  switch (which) {
    case 0: return sizeof(struct bits);
    case 1: return sizeof(struct packed);
    case 2: return offsetof(struct packed, real);
    case 3: return sizeof(struct aligned);
    case 4: return offsetof(struct aligned, real);
    case 5: return sizeof(struct wide);
    case 6: return offsetof(struct wide, huge);
    case 7: return offsetof(struct wide, turn);
    case 8: return offsetof(struct tail, values);
    default: return offsetof(struct bytes, rest);
  }
}
void fill_aligned(struct aligned *a) { a->real = 2.5; }
void double_wide(struct wide *w) { w->wide *= 2; w->huge = -1; }
double sum_tail(const struct tail *t) {
  double s = 0;
  for (int i = 0; i < t->count; i++) s += t->values[i];
  return s;
}
static struct { struct tail head; double values[3]; } shared = {{3}, {1.5, 2.5, 3.5}};
struct tail *shared_tail(void) { return &shared.head; }
static struct { struct bytes head; char more[6]; } chars = {{7}, "hello"};
struct bytes *shared_bytes(void) { return &chars.head; }
