/** The number behind which no counter goes. */
#define COUNTER_LAST 1000
