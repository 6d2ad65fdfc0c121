/* A small library with one of everything that the page shows. */
#define SHOP_VERSION "2.1 <beta>"
#define SHOP_LIMIT 100

typedef struct shop shop;
typedef struct cart cart;
typedef struct clerk clerk;

/** How goods are sold. </pre><script>document.title = 'taken over'</script> */
enum shop_unit { SHOP_PIECE, SHOP_GRAM = 10 };

/** The price & what it is for: "<b>so much</b>". */
struct shop_price {
  int cents;
  enum shop_unit unit;
  char currency[4];
};

/** Is told of everything that was sold. */
typedef void (*shop_listener)(void *user, const char *what);

/**
 * Opens a shop.
 *
 * @param name <img src=x onerror="document.title = 'taken over'">
 */
shop *shop_open(const char *name);
void shop_close(shop *s);
int shop_count(const shop *s);
void shop_listen(shop *s, shop_listener listener, void *user);

cart *shop_cart(shop *s);
void cart_free(cart *c);
int cart_add(cart *c, const char *what, struct shop_price *price);
/** The clerk who serves; belongs to the shop. */
clerk *shop_clerk(shop *s);

int shop_print(const char *format, ...);
int shop_debug_dump(void);
extern int shop_errors;
