/* Arrays of handles that C fills. */
typedef struct kennel kennel;
typedef struct dog dog;
typedef struct note note;

kennel *kennel_create(int dogs);
void kennel_free(kennel *k);
/** Those that the kennel keeps: how many it has, of which there are as many as there was room for. */
int kennel_get_dogs(kennel *k, dog **out, int room);
/** New ones: how many were copied. */
int kennel_copies(kennel *k, dog **copies, int n);
/** The first two. */
void kennel_first(kennel *k, dog *both[2]);
/** Fails behind the second. */
int kennel_fail(kennel *k, dog **copies, int n);

dog *dog_create(int age);
void dog_free(dog *d);
int dog_age(const dog *d);

note *note_create(const char *text);
void note_free(note *n);
const char *note_text(note *n);
/** New ones, of which the last is secret if that is said. */
int find_notes(int secret, note **out, int max);

int alive(void);
