#define DEV_OK 0
#define DEV_MORE 1
#define DEV_FAILED (-5)

typedef int dev_status;
typedef enum { GOOD, BAD } verdict;
typedef struct dev dev;
typedef struct port port;

void dev_set_error_handler(void (*handler)(void *context, int code, const char *message), void *context);
dev_status dev_open(const char *name, dev **opened);
void dev_close(dev *d);
const char *dev_error(dev *d);
const char *dev_strerror(dev_status status);
char *last_error(void);
void free_error(char *text);

/** Stays a cell. */
dev_status dev_port(dev *d, port **found);
dev_status dev_twins(dev *d, port **first, port **second);
dev_status dev_next(dev *d);
unsigned long dev_size(dev *d, int *depth);
verdict dev_judge(const char *name);
_Bool dev_ready(void);
port *port_find(const char *name);
void port_close(port *p);
dev *port_dev(port *p);
dev_status port_write(port *p, int value);
double port_level(port *p);
void dev_reset(dev *d);
/**
 * @param[out] number where it is
 */
dev_status dev_find(dev *d, const char *name, int *number);
