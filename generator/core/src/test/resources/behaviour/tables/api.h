/* Tables, buffers and large arrays. */
double sum_rows(const double **values, int nrows, int ncols);
void fill_rows(double **values, int rows, int cols, double start);
void scale_floats(float **values, int rows, int cols, float by);
long long sum_ints(int **values, int rows, int cols);
void add_tables(double **to, double **from, int n, int m);
double sum_ragged(double **values, int n, const int *lengths);
double sum_cells(const double *cells, int rows, int cols);
void transpose(double *cells, int rows, int cols);
double sum_padded(const double *const *values, int n);
double in_place(double *values, int n);
int bytes_in(const unsigned char *data, unsigned len);
void reverse(double *values, int n);
void negate(const float *from, float *to, int n);
