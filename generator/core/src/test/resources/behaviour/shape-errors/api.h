/* Of five elements the third is bad: C is not called, and nothing that was prepared stays. */
typedef struct thing thing;
struct label { int size; const char *text; };
struct shelf { int n_labels; struct label *labels; int n_boxes; struct label **boxes; thing *owner; };
struct cells { int rows; int cols; double **values; };

thing *thing_create(int id);
void thing_free(thing *t);
int thing_id(const thing *t);
int things_alive(void);
int calls(void);

int use_texts(const char **names, int n_names);
int use_things(thing **things, int n_things, const char *why);
int use_labels(const struct label *labels, int n_labels);
int use_pointers(struct label *const *labels, int n_labels);
int use_rows(const double **values, int rows, int cols);
int use_all(thing **things, int n_things, const char **names, int n_names, const double **values,
             int rows, int cols, void (*done)(int n));
int use_shelf(const struct shelf *s);
int use_cells(const struct cells *c);

thing **make_things(int n, int bad, int *n_things);
void free_thing_array(thing **things);
const char **shared_texts(int *n_texts);
double **make_rows(int *rows, int *cols);
void free_rows(double **rows, int n);
int blocks_alive(void);
