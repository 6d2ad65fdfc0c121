#include "api.h"

#include <stdio.h>
#include <stdlib.h>

static _Atomic int blocks;
static node the_node = {&the_node, 3};
static const struct setting the_setting = {4};

static void *made(size_t size)
{
    blocks++;
    return malloc(size);
}

static void freed(void *block)
{
    blocks--;
    free(block);
}

values_vector *range(int size)
{
    values_vector *vector = made(sizeof *vector);
    vector->size = (size_t)size;
    vector->values = made(sizeof(double) * (size_t)(size + 1));
    for (int i = 0; i < size; i++) {
        vector->values[i] = i;
    }
    return vector;
}

values_vector *range_if_even(int size) { return size % 2 == 0 ? range(size) : NULL; }

values_vector *doubled(const values_vector *vector)
{
    values_vector *result = range((int)vector->size);
    for (size_t i = 0; i < vector->size; i++) {
        result->values[i] = 2 * vector->values[i];
    }
    return result;
}

values_vector *latest(void)
{
    static double values[] = {8, 9};
    static values_vector last = {2, values};
    return &last;
}

double sum(const values_vector *vector)
{
    double total = 0;
    for (size_t i = 0; i < vector->size; i++) {
        total += vector->values[i];
    }
    return total;
}

void dispose_values(values_vector *vector)
{
    if (vector == NULL) {
        abort();
    }
    freed(vector->values);
    freed(vector);
}

node *first_node(void) { return &the_node; }

void delete_node(node *n) { freed(n); }

const struct setting *get_setting(void) { return &the_setting; }

struct setting *setting_of(int number)
{
    struct setting *setting = made(sizeof *setting);
    setting->number = number;
    return setting;
}

void release_any(void *memory) { freed(memory); }

int alive(void) { return blocks; }
