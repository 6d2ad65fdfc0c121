typedef __SIZE_TYPE__ size_t;
double total(const double *values, int n);
double dot(const double *x, const double *y, size_t n);
int few(const int *codes, unsigned char ncodes);
/** @param[out] values gets 1, 2, 3 */
void count_up(double *values, int n);
void twice(long *values, short n);
/** @param cells one behind the other */
float trace(const float *cells, int rows, int cols);
/** @param name the name, or NULL */
int length_of(const unsigned char *name, size_t name_length);
/** Writes up to *size numbers and says how many.
 *  @param[in,out] size room, and how many there are */
int fill(int *to, int *size);
void digest(unsigned char result[4], const unsigned char *data, size_t data_len);
