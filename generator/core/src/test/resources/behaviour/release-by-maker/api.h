typedef struct store store;

/** A store in memory. */
store *store_new(void);
int store_size(const store *s);
int store_free(store *s);

/** A store on disk, which has more to free. */
store *store_disk_new(void);
int store_disk_free(store *s);

/** Ownership of |inner| is transferred to the new one. */
store *store_copy_of(store *inner);
void store_keep(store *s);

const char *store_log(void);
