/* Ownership of every kind, to be said in the spec file. */
typedef struct archive archive;
typedef struct entry entry;
typedef struct visible { int a; } visible;
#define THING_PTR void*

archive *archive_open(char *path, int mode);
void archive_close(archive *it);
void archive_free(archive *it);
entry *archive_first(archive *of);
entry *entry_clone(entry *of, entry *parent);
void entry_unref(entry *it);
void archive_add(archive *to, entry *what);
int archive_find(archive *in, const char *name, entry **found);
char *entry_title(entry *of);
char *entry_comment(entry *of);
const char *entry_kind(entry *of);
void text_free(char *text);
void other_text_free(char *text);
void entry_values(entry *of, double *values, int count);
void entry_set_values(entry *of, double *values, int count);
visible *visible_new(void);
void visible_done(visible *it);
void attach(THING_PTR thing);
int internal_check(void);
int other_check(void);
#define LIMIT 3
#define INTERNAL_LIMIT 4
