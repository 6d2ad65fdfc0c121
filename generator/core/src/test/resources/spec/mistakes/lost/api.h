struct part { int n; };
int count_of(const struct part **parts, const char **words);
void name_of(char *buffer, int size);
void **parts_of(int *count);
double *cells_of(int n);
int each_part(struct part **parts, int n);
