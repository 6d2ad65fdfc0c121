typedef struct pump pump;
typedef int (*fill_t)(void *desc, unsigned char *to, int size);
pump *pump_new(void);
void pump_free(pump *p);
int pump_flush(pump *p, fill_t fill, void *fill_desc);
void pump_watch(pump *p, void (*watch)(const char *event));
void pump_all(int (*choose)(pump *p));
pump *pump_started(int (*step)(int at));
