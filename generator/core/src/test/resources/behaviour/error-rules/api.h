#include <stddef.h>

/* A store of numbers whose functions say in several ways that they failed. */

typedef struct store store;
typedef struct cursor cursor;

enum { STORE_OK = 0, STORE_ROW = 100, STORE_DONE = 101, STORE_BAD = 1, STORE_FULL = 13 };
typedef enum { DEVICE_FINE, DEVICE_BROKEN = 7 } device_code;

/** Opens a store; also one that cannot be used is stored, and has the message. */
int store_open(const char *name, store **opened);
int store_close(store *s);
const char *store_errmsg(store *s);
const char *store_errstr(int code);

int store_put(store *s, int value);
/** Not a code. */
int store_count(store *s);
int store_cursor(store *s, cursor **made);
store *cursor_store(cursor *c);
int cursor_step(cursor *c);
void cursor_free(cursor *c);
/** The sum, and by the way how many. */
int store_sum(store *s, long long *sum, int counted[1]);
int store_describe(store *s, char **text);
void store_free_text(char *text);

device_code device_start(int power);
const char *device_text(device_code code);

/** -1 and errno, or how many. */
int sys_read(int fd, size_t count);
/** NULL and errno. */
void *sys_find(const char *name);
/** NULL is an error without a name. */
const char *plain_name(int index);

int stores_open(void);
int texts_made(void);
