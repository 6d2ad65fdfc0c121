/* A store in the manner of LevelDB, and numbers with a release function of their own. */
#include <stddef.h>

typedef struct kv kv;
kv *kv_open(const char *name, char **errptr);
void kv_close(kv *store);
void kv_put(kv *store, int value, char **errptr);
int kv_get(kv *store, char **errptr);
void kv_free(void *memory);

double *kv_values(const kv *store, int *size);
void kv_numbers_free(double *numbers);

/** What was given away and is not back yet. */
int kv_alive(void);
