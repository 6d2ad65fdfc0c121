typedef int (*visit_fn)(const char *name);
int each_file(visit_fn visit);
int each_user(visit_fn visit);
