/** The lowest level of all. */
#define RANGE_LOW 1
