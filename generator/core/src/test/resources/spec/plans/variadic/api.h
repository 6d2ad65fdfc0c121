#include <stdbool.h>

typedef struct session session;
typedef int (*each_fn)(int number, void *user_data);

session *session_new(void);
void session_free(session *s);

/** Writes into a text that it keeps. */
const char *text_printf(const char *format, ...);
/** The same, before a session's name. */
const char *session_log(session *s, int level, const char *fmt, ...);
/** A format without a name; and one behind text that it writes, of which nobody says how much. */
const char *line_printf(const char *, ...);
int line_snprintf(int, char *, const char *, ...);
int line_print(const char *, ...);

enum option { OPTION_LEVEL, OPTION_NAME, OPTION_RATIO, OPTION_EACH, OPTION_PEER, OPTION_ALL };

/** Sets what the option says. */
int session_set(session *s, enum option which, ...);
int session_count(const session *s);

/** The sum of as many numbers as are counted. */
double sum_of(int count, ...);
/** Not a format as printf has it. */
int build(const char *format, ...);
/** Nothing says what they are. */
int control(int operation, ...);
int say(const char *what, ...);
