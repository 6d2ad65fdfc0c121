#include <stddef.h>

enum level { LOW, MIDDLE, HIGH };
enum sign { MINUS = -1, NONE, PLUS };
struct bits {
  int a : 3;
  unsigned b : 13;
  unsigned long long c : 40;
  _Bool d : 1;
  enum level level : 2;
  enum sign sign : 2;
  int : 0;
  short e : 9;
  unsigned f : 32;
};
#pragma pack(push, 1)
struct packed { char tag; int number; double real; short texts[3]; unsigned bits : 20; };
#pragma pack(pop)
struct aligned { char tag; __attribute__((aligned(16))) double real; } __attribute__((aligned(64)));
struct wide { char tag; long double wide; __int128 huge; float _Complex turn; };
struct tail { int count; double values[]; };
struct bytes { short flags; unsigned char rest[]; };

void fill_bits(struct bits *b, int a, unsigned b_, unsigned long long c);
long long sum_bits(struct bits b);
struct bits next_bits(struct bits b);
void fill_packed(struct packed *p, int by);
double sum_packed(const struct packed *p);
size_t where(int which);
void fill_aligned(struct aligned *a);
void double_wide(struct wide *w);
double sum_tail(const struct tail *t);
struct tail *shared_tail(void);
struct bytes *shared_bytes(void);
