typedef int (*fold_fn)(int so_far, int number, void *state);
/** The callback comes untyped, and its data in front of it. */
int fold(int count, void *state, const void *function);
/** The same, spelled out in the spec file. */
double each(int count, const void *visit, void *extra);
/** Is called until it says less than 0. */
int until(int (*next)(int number));
