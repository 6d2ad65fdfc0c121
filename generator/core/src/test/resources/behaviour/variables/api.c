#include "api.h"

#include <stdlib.h>

struct box {
  int id;
};

static box only = {7};

int counter = 3;
const char *const version = "1.2 \xE2\x82\xAC";
const char banner[] = "hello";
char label[8] = "abc";
const char code[4] = {'W', 'X', 'Y', 'Z'};
double weights[3] = {1, 2.5, -3};
const long limits[2] = {-1, 1L << 40};
enum mode current = ON;
bool enabled = true;
uint32_t mask = 0xFFFFFFFF;
unsigned char level = 200;
point origin = {1, 2.5};
point *nearest = 0;
box *first_box = 0;
void *anything = 0;
point corners[2] = {{1, 1}, {2, 2}};
const point fixed[2] = {{3, 3}, {4, 4}};
point *const all_points[3] = {&origin, 0, corners};
const char *names[3] = {"one", 0, "\xE2\x82\xAC"};
char *lines[] = {"line"};
box *boxes[2] = {&only, 0};
int (*hook)(int) = 0;

int count_up(void) {
  first_box = &only;
  nearest = &origin;
  return ++counter;
}

box *box_new(void) { return calloc(1, sizeof(box)); }

void box_free(box *b) { free(b); }

int box_id(const box *b) { return b->id; }
