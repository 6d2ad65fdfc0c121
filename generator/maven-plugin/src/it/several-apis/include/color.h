#include <channel.h>

/** How many bits a color has. */
#define COLOR_BITS COLOR_DEPTH

/** Returns what one channel of a color has. */
int color_channel(int color, enum channel channel);
