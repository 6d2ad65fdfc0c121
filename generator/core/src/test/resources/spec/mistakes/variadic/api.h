typedef struct box box;
box *box_new(void);
void box_free(box *b);
int box_set(box *b, int which, ...);
int box_get(box *b, int which);
