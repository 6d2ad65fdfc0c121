typedef struct store store;
typedef int (*visitor)(const char *name, void *user_data);
typedef struct codec {
  char *(*encode)(const char *text, int level);
  void (*report)(int code);
  visitor visit;
  int version;
} codec;
const codec *codec_find(const char *name);
typedef struct listener {
  int (*changed)(const char *name);
} listener;
void store_listen(store *s, const listener *l);
int store_visit(store *s, visitor visit, void *user_data);
void codec_free(char *text);
