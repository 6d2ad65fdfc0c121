typedef __SIZE_TYPE__ size_t;
typedef __WCHAR_TYPE__ wchar_t;
typedef struct store store;

/* Each returns the sum of the bytes, or characters, that it was told of, or what it was told. */
long sum_text(const char *text, int nByte);
size_t told(const char *s, size_t len);
int told_wide(const wchar_t *s, int len);
int told_bytes_of_16(const void *zSql, int nByte);
int told_narrow(const char *s, unsigned char len);
/** @param s may be NULL */
int told_or_null(const char *s, int len);
long sum_untyped(const void *buf, size_t len);
size_t fill_untyped(void *buf, size_t len);
int same_start(const char *s1, const char *s2, size_t n);
long sum_unnamed(const char *, int);
/* With the spec file's help: a text by its charset, bytes by their length, none by NUL. */
long sum_body(const char *body, size_t body_size);
long sum_letters(const char *letters, int count);
int times(const char *letters, int n);

store *store_new(void);
void store_free(store *s);
void store_put(store *s, const char *key, size_t keylen, const char *val, size_t vallen);
size_t store_get(store *s, const char *key, size_t keylen, char *val, size_t vallen);
int store_line(store *s, char *buf, int size);
