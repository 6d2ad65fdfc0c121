/* A table of functions that C has, and one that it is given. */
typedef struct box box;

typedef struct codec {
  char *(*encode)(const char *text, int level);
  double *(*values)(int count, int *size);
  int (*check)(const char *text);
  int (*length)(const char *text);
  box *(*make_box)(int number);
  const char *(*latin)(const char *text);
} codec;

const codec *codec_find(const char *name);

int box_number(const box *b);
void box_free(box *b);
void give_back(void *memory);
const char *codec_message(int code);

typedef struct listener {
  int (*changed)(const char *name, const char *more);
  double (*rated)(int number);
} listener;

int call_changed(const listener *l);
/** What the last call of changed gave. */
int last_answer(void);
double call_rated(const listener *l, int start);

int alive(void);
