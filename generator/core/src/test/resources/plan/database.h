typedef struct mini mini;
typedef struct mini_stmt mini_stmt;
typedef struct mini_value mini_value;
typedef struct mini_text mini_text;
typedef long long mini_int64;

#define MINI_VERSION "1.2"
#define MINI_OK 0
enum mini_kind { MINI_INT = 1, MINI_TEXT = 3 };

int mini_open(const char *file, mini **ppDb);
/* The flags say how. If the fourth parameter to mini_open_v2() is a NULL pointer, the default
** driver is used. */
int mini_open_v2(const char *file, mini **ppDb, int flags, const char *zDriver);
int mini_close(mini *);
int mini_close_v2(mini *);
int mini_prepare(mini *db, const char *zSql, int nByte, mini_stmt **ppStmt, const char **pzTail);
int mini_step(mini_stmt *);
int mini_finalize(mini_stmt *pStmt);
mini *mini_db_handle(mini_stmt *);
mini_stmt *mini_next_stmt(mini *db, mini_stmt *after);
mini_int64 mini_column_int64(mini_stmt *, int iCol);
const unsigned char *mini_column_text(mini_stmt *, int iCol);
enum mini_kind mini_column_kind(mini_stmt *, int iCol);
mini_value *mini_column_value(mini_stmt *, int iCol);
mini_value *mini_value_dup(const mini_value *);
void mini_value_free(mini_value *);
double mini_value_double(mini_value *);
int mini_drop(mini *, const char **azKeep);
mini_text *mini_text_new(mini *);
/* The caller must pass the result to mini_free(). */
char *mini_text_finish(mini_text *);
void mini_free(void *);
int mini_config(int op, ...);
int mini_exec(mini *, const char *sql, int (*row)(void *, int, char **, char **), void *, char **error);
