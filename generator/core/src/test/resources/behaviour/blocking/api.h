/** A gate that callers wait at. */
typedef struct gate gate;
gate *gate_new(void);
void gate_free(gate *g);
/** Waits until all gates are opened, and returns the length of the text. */
int gate_wait(gate *g, const char *text);
/** Visits with the text. */
int gate_visit(gate *g, const char *text, int (*visit)(const char *text));

void open_gates(void);
int waiting(void);
int gates_freed(void);
