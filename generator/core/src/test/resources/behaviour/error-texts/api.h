typedef struct db db;
db *db_open(const char *name, char **errptr);
void db_close(db *d);
void db_put(db *d, int value, char **errptr);
int db_get(db *d, char **errptr);
int db_exec(db *d, const char *sql, char **errmsg);
void db_free(void *memory);
int db_messages(void);
