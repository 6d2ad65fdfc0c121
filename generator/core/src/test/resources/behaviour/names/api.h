/* Names with prefixes that Java goes without, and some that are called otherwise. */
#define ACME_LIMIT 4

enum acme_style { ACME_STYLE_PLAIN, ACME_STYLE_BOLD = 2, ACMEX_WIDE_ = 16 };
typedef struct acme_pane acme_pane;

acme_pane *acme_ui_pane_new(int width);
int acme_ui_pane_width(const acme_pane *p);
void acme_ui_pane_free(acme_pane *p);
enum acme_style acme_ui_next(enum acme_style style);
int acme_x_twice_it(int number);
int acme_open(int mode, int depth);
