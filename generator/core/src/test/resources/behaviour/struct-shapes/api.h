/* Structs that lead to other structs, to handles, and arrays of structs that Java owns. */
typedef struct node node;
struct point { int x; int y; };
struct path { int n_points; struct point **points; };
struct edge { node *from; node *to; node *ends[2]; int weight; };

struct quad { struct point *corners[4]; const struct point *centre[1]; };
int quad_sum(const struct quad *q);
struct quad *shared_quad(void);

node *node_create(int id);
void node_free(node *n);
int node_id(const node *n);

struct crowd { int n_nodes; node **nodes; };
int crowd_ids(const struct crowd *c);
struct crowd *node_crowd(node *n);

int path_length(const struct path *p);
struct path *shared_path(void);
int edge_ids(const struct edge *e);
void edge_turn(struct edge *e);
struct edge *node_edge(node *n);

struct point *make_points(int count);
void free_points(struct point *points);
struct point *make_counted(int *n_points);
void free_counted(struct point *points, int n_points);
int sum_points(const struct point *p, int n);
int labels_of(struct point **points, int n_points);
int scaled(struct point *p, int n);

int nodes_alive(void);
int arrays_alive(void);
