#include "api.h"
#include <stdlib.h>

struct acme_pane {
  int width;
};

acme_pane *acme_ui_pane_new(int width) {
  acme_pane *p = malloc(sizeof *p);
  p->width = width;
  return p;
}

int acme_ui_pane_width(const acme_pane *p) { return p->width; }
void acme_ui_pane_free(acme_pane *p) { free(p); }
enum acme_style acme_ui_next(enum acme_style style) { return style == ACME_STYLE_PLAIN ? ACME_STYLE_BOLD : ACMEX_WIDE_; }
int acme_x_twice_it(int number) { return 2 * number; }
int acme_open(int mode, int depth) { return mode * 10 + depth; }
