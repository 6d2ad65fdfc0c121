typedef struct dog dog;
struct point { int x; int y; const char *label; };
struct node {
  struct node *next;
  dog *best;
  struct point *at;
  struct point *corners;
  short n_corners;
};
struct kennel { dog *guard; struct point gate; struct node first; };

dog *dog_create(int age);
int dog_age(const dog *d);
void dog_free(dog *d);
struct node *dog_node(dog *d);

int sum(const struct node *n);
void move(struct node *n, int by);
struct node *shared(void);
int has_guard(const struct kennel *k);
