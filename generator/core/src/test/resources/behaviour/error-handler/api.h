/** Called with what went wrong. */
typedef void error_handler(const char *reason, const char *file, int line, int error_number);

/** Returns the one before. */
error_handler *set_error_handler(error_handler *new_handler);

double safe_sqrt(double x);
int safe_divide(int a, int b);
