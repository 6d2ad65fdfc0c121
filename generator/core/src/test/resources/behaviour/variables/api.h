#include <stdbool.h>
#include <stdint.h>

#define ALL_BITS 0xFFFFFFFFFFFFFFFFULL

typedef struct point {
  int x;
  double y;
} point;
typedef struct box box;
enum mode { OFF, ON };

/** How often something happened. */
extern int counter;
extern const char *const version;
extern const char banner[];
extern char label[8];
extern const char code[4];
extern double weights[3];
extern const long limits[2];
extern enum mode current;
extern bool enabled;
extern uint32_t mask;
extern unsigned char level;
extern point origin;
extern point *nearest;
extern box *first_box;
extern void *anything;
extern point corners[2];
extern const point fixed[2];
extern point *const all_points[3];
extern const char *names[3];
extern char *lines[];
extern box *boxes[2];
extern int (*hook)(int);
extern _Thread_local int own;
extern int not_there;

int count_up(void);
box *box_new(void);
void box_free(box *b);
int box_id(const box *b);
