#include "api.h"

#include <stdlib.h>
#include <string.h>

struct dog {
  int age;
};
struct kennel {
  int count;
  dog **dogs;
};
struct note {
  const char *text;
};

static _Atomic int living = 0;

kennel *kennel_create(int dogs) {
  living++;
  kennel *k = malloc(sizeof *k);
  k->count = dogs;
  k->dogs = malloc((dogs + 1) * sizeof *k->dogs);
  for (int i = 0; i < dogs; i++) k->dogs[i] = dog_create(i + 1);
  return k;
}

void kennel_free(kennel *k) {
  living--;
  for (int i = 0; i < k->count; i++) dog_free(k->dogs[i]);
  free(k->dogs);
  free(k);
}

int kennel_get_dogs(kennel *k, dog **out, int room) {
  for (int i = 0; i < room && i < k->count; i++) out[i] = k->dogs[i];
  return k->count;
}

int kennel_copies(kennel *k, dog **copies, int n) {
  int i = 0;
  for (; i < n && i < k->count; i++) copies[i] = dog_create(10 * k->dogs[i]->age);
  return i;
}

void kennel_first(kennel *k, dog *both[2]) {
  for (int i = 0; i < 2 && i < k->count; i++) both[i] = k->dogs[i];
}

int kennel_fail(kennel *k, dog **copies, int n) {
  kennel_copies(k, copies, n < 2 ? n : 2);
  return -1;
}

dog *dog_create(int age) {
  living++;
  dog *d = malloc(sizeof *d);
  d->age = age;
  return d;
}

void dog_free(dog *d) {
  living--;
  free(d);
}

int dog_age(const dog *d) { return d->age; }

note *note_create(const char *text) {
  living++;
  note *n = malloc(sizeof *n);
  n->text = text[0] == 's' ? "secret" : "open";
  return n;
}

void note_free(note *n) {
  living--;
  free(n);
}

const char *note_text(note *n) { return n->text; }

int find_notes(int secret, note **out, int max) {
  for (int i = 0; i < max; i++) out[i] = note_create(secret && i == max - 1 ? "s" : "o");
  return max;
}

int alive(void) { return living; }
