typedef struct store store;
store *store_open(void);
void store_free(store *s);
void store_name(store *s, const char *name, const double *values, int n_values);
