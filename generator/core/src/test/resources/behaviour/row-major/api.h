/* Tables whose rows lie one behind the other. */
typedef struct image image;

image *image_create(int rows, int cols);
void image_free(image *i);
const double *image_cells(const image *i, int *rows, int *cols);
/* One behind the other, and the caller knows the rest. */
const double *image_line(const image *i, int *rows, int *cols);

int *make_cells(int n, int m);
void free_cells(int *cells, int n);
float *make_shaped(int seed, short *height, long *width);
void free_shaped(float *cells, short height, long width);
long *make_longs(int n, int m);
void free_longs(void *longs);
_Bool *kept_flags(int n, int m);

int arrays_alive(void);
