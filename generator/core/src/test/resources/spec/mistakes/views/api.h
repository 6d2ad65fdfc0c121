typedef struct grid grid;
struct set { int n; int m; double *values; };
double **grid_cells(grid *g, int n, int m);
double *grid_values(grid *g, int n);
void grid_fill(grid *g, double **values, double *flat, int n, int m);
void free_row(int *row);
void free_cells(double **cells);
int grid_count(const grid *g);
double grid_of(struct set *s);
