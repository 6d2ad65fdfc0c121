typedef struct limits {
  int low;
  int high;
} limits;

typedef struct kind {
  const char *name;
  limits range;
  const limits *usual;
  limits *mine;
} kind;

typedef void (*on_kind)(const kind *k);

extern const kind default_kind;
extern const kind *current_kind;

/** A kind that lies where nothing can be written. */
const kind *find_kind(void);
const kind *all_kinds(int *count);
void next_kind(const kind **out);
void each_kind(on_kind f);
int width(const kind *k);
void widen(kind *k);
void widen_all(kind *kinds, int n_kinds);
void widen_each(kind **kinds, int n_kinds);
int widths(const kind *kinds, int n_kinds);

/** One that can be changed. */
kind *open_kind(void);
