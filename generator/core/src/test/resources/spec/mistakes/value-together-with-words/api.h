typedef struct box box;
box *box_new(void);
void box_free(box *b);
void box_put(box *b, unsigned char level, const char *name);
int box_get(box *b, int from);
