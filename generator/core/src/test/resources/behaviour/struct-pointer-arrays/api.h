/* Arrays of pointers to structs that C hands out. */
struct report { int n; double *values; const char *title; };
typedef struct desk desk;

desk *desk_create(int reports);
void desk_free(desk *d);
struct report **desk_reports(desk *d, int *count);
const struct report *const *desk_archive(const desk *d, int *count);
/* To be freed with all that it leads to. */
struct report **make_reports(int count);
void free_reports(struct report **reports, int count);
int find_reports(int count, struct report ***found, int *n_found);

int reports_alive(void);
