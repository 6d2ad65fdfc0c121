#include <stdbool.h>
#include <stdint.h>

typedef struct box box;
enum mode { READ, WRITE };

typedef void (*destructor)(void *data);

box *box_new(void);
void box_free(box *b);
/** With the destructor (destructor) -1 the text is copied. */
int box_bind(box *b, int index, const char *text, int bytes, destructor destroy);
/** What was bound; the box keeps it. */
const char *box_text(const box *b);

/** All that it was given, as a text that it keeps. */
const char *all_of(int8_t a, uint8_t b, uint16_t c, uint32_t d, uint64_t e, long f, float g,
                   double h, bool i, enum mode m, const char *text, const void *data);
