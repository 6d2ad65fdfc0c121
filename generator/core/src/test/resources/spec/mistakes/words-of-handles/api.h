#define SHOP_API __attribute__((visibility("default")))
#define SHOP_INTERNAL

typedef struct shop shop;
typedef struct visit visit;

enum open_flags { OPEN_NONE = 0, OPEN_READ = 1, OPEN_WRITE = 2, OPEN_BOTH = 3, OPEN_NEW = 8 };
enum color { RED = 1, GREEN = 2, BLUE = 4 };

/* A shop. */
SHOP_API shop *shop_new(enum open_flags flags);
/** Repeats the status of the last sale, which is no failure of this. */
SHOP_API int shop_free(shop *s);
SHOP_API enum open_flags shop_flags(const shop *s);
SHOP_API enum color shop_color(enum color color);
SHOP_INTERNAL void shop_repair(shop *s);

/** A visit ends on the thread that began it. */
SHOP_API visit *visit_new(void);
SHOP_API void visit_free(visit *v);
/** How many visits ended, and how many of them on another thread. */
SHOP_API int visits_ended(void);
SHOP_API int visits_ended_elsewhere(void);
