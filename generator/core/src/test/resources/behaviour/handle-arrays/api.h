/* Arrays of handles and of texts that Java gives. */
typedef struct item item;
typedef struct group group;

item *item_create(int weight);
void item_free(item *it);
int item_weight(const item *it);

int weigh_all(item **items, int n_items);
int weigh_some(item *const *items, int n);
int weigh_maybe(const item **items, int count);
int count_to_null(item **items);
int weigh_both(item **left, item **right, short n);
group *group_create(item **items, int n_items);
void group_free(group *g);
int group_weight(const group *g);
int group_add(group *g, item **items, int n_items);
void get_items(item **items, int n_items);
item *heaviest(item **items, int n_items);

int joined_length(const char **names, int n_names);
int pairs(const char **keys, const char **values, int n);
int optional_names(const char **names, int n_names);

int items_alive(void);
