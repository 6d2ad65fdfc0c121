/** Called for each number from 1 on; the last answer is returned. */
typedef int (*each_fn)(int number, void *user_data);

int each(int count, each_fn fn, void *user_data);
