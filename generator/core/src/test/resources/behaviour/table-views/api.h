#include <stddef.h>

/* Tables that C hands out, copied or seen where they are. Each row lies between canaries. */
typedef struct grid grid;

grid *grid_create(int rows, int cols);
void grid_free(grid *g);
double **grid_cells(grid *g, int *rows, int *cols);
const double *const *grid_fixed(const grid *g);
int grid_rows(const grid *g);
double grid_sum(const grid *g);

double **make_table(int n, int m, double start);
void free_table(double **table, int rows, int cols);
double **make_view(int n, int m, double start);
float **make_by_rows(int n, int m);
void free_floats(float *row);
void free_rows(float **rows);
int **make_ints(int seed, int *n_rows, size_t *n_cols);
void free_ints(int **rows);
long **shared_longs(void);
short **bad_shape(int *rows, int *cols);
void free_shorts(short **rows, int count);
double **no_table(int n, int m);
double **holed(void);
int store_table(double ***table, int *rows, int *cols);
int store_or_fail(int fail, double ***table, int *rows, int *cols);
int store_view(int fail, double ***table, int *rows, int *cols);

double sum_view(double **values, int rows, int cols);
void scale_view(double **values, int rows, int cols, double by);
void add_views(double **to, const double **from, int rows, int cols);
int sum_bytes(unsigned char **values, int rows, int cols);

struct ensemble { int count; int length; double **values; const double **fixed; };
void ensemble_double(struct ensemble *e);
struct ensemble *grid_ensemble(grid *g);

int blocks_alive(void);
int blocks_made(void);
int broken_canaries(void);
