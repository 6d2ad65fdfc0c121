#include <stddef.h>

typedef struct { size_t size; double *values; } values_vector;
typedef struct node { struct node *next; int value; } node;
struct setting { int number; };

/** Nothing else changes such a vector, so it is made for the caller. */
values_vector *range(int size);
/** A new one too, although it is given one: nobody may change what it is given. */
values_vector *doubled(const values_vector *vector);
/** The last one. The caller must not free it. */
values_vector *latest(void);
double sum(const values_vector *vector);
void dispose_values(values_vector *vector);
/** NULL if the size is odd. */
values_vector *range_if_even(int size);

/** It leads to others of its kind. */
node *first_node(void);
void delete_node(node *n);

/** C keeps what is const. */
const struct setting *get_setting(void);
/** The spec file says that it is owned. */
struct setting *setting_of(int number);
void release_any(void *memory);

int alive(void);
