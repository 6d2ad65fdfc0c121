/** The lowest level. */
#define RANGE_LOW 1
