/* Objects with counted references, some of which C keeps. */
typedef struct node node;
typedef struct leaf leaf;
node *node_new(const char *name);
node *node_parent(node *of);
node *node_ref(node *it);
void node_unref(node *it);
leaf *leaf_new(node *under);
leaf *leaf_next(leaf *after);
void leaf_retain(leaf *it);
int leaf_free(leaf *it);
