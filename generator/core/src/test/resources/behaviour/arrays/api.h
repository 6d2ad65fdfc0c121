/* Arrays that C hands out and gets, in the shape of a numerical library's C API. */
typedef struct item item;

item *item_create(int value);
int item_value(const item *it);
void item_release(item *it);

/* The caller frees these, the API says with what. */
double *make_doubles(int count, int *size);
const double *kept_doubles(int *size);
long *make_longs(int count, long *size);
unsigned char *make_bytes(int count, unsigned *length);
char **make_names(int count, int *size);
const char *const *kept_names(int *size);
char **names_to_null(void);
int many_doubles(double **out, int *size);
int many_names(char ***names, int *count);
item **kept_items(int *size);

/* What they get. */
int total_length(const char *const *names, int n);
int count_all(const char *const names[]);
int sparse_names(const char **names, int n);
int to_null(const char **list);

void DeleteDoubleArray(double *values);
void DeleteLongs(long *values);
void free_bytes(unsigned char *bytes, unsigned length);
void DeleteAnsiStringArray(char **names, int size);

int live(void);
int freed(void);
