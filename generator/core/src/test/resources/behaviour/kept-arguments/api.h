/** What goes before a stream. */
typedef struct {
  double value;
  const char *name;
} header;

/** A stream that the program makes itself, as zlib's. */
typedef struct {
  int written;
  void *state;
} stream;

/** The stream goes on using it. */
void stream_set_header(stream *s, header *h);
/** Fills it when the stream is flushed. */
void stream_get_header(stream *s, header *h);
double stream_flush(stream *s);
/** Has another stream use what this one does. */
void stream_copy(stream *copy, const stream *model);

typedef struct {
  int (*ask)(int question);
  int factor;
} gate_ops;

typedef struct gate gate;

/** Asks whatever was given when it was made. */
gate *gate_create(const gate_ops *ops);
void gate_free(gate *g);
int gate_ask(gate *g, int question);
void gate_add_header(gate *g, header *h);
/**
 * Shows a header.
 *
 * @param h must remain there as long as the gate
 */
void gate_show(gate *g, const header *h);
double gate_total(gate *g);
/** The spec file says that it stays. */
void gate_lean(gate *g, gate *other);
int gate_ask_other(gate *g, int question);
/** The spec file says that nothing of it stays. */
void gate_set_factor(gate *g, gate_ops *like);

/** Stays as long as the program. */
void ops_register(gate_ops *ops);
int ops_ask(int question);

/** The spec file says that it is kept with the gate that it makes, if it makes one. */
int gate_open(gate_ops *ops, int factor, gate *with);

int gates(void);
