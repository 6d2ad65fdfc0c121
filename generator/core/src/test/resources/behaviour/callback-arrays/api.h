/* Arrays of functions. */
typedef int (*step)(int value);
typedef void (*visitor)(int value, void *data);
typedef struct machine machine;

/** Applies each in turn. */
int apply_all(const step *steps, int n_steps, int value);
int apply_some(step *steps, int n_steps, int value);
int apply_three(step steps[3], int value);
/** @param hooks are called with how many there are */
void each_hook(void (**hooks)(int count), int n_hooks);
void visit_all(visitor *visitors, int n_visitors, int value, void *data);
/** Nothing says how many. */
int apply_to_null(step *const *steps);
void get_steps(step *steps, int *count);

machine *machine_create(void);
void machine_free(machine *m);
/** The machine keeps them. */
void machine_set_steps(machine *m, step *steps, int n_steps);
int machine_run(machine *m, int value);
int machines_alive(void);
