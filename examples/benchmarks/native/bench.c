#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct series
{
    int length;
    double first;
};

int bench_add(int a, int b)
{
    return a + b;
}

int bench_add_critical(int a, int b)
{
    return bench_add(a, b);
}

series *series_create(int length)
{
    series *made = malloc(sizeof *made);
    if (made != NULL) {
        made->length = length;
        made->first = 0;
    }
    return made;
}

double series_get(const series *self, int index)
{
    return index < self->length ? self->first + index : 0;
}

double series_get_critical(const series *self, int index)
{
    return series_get(self, index);
}

void series_release(series *self)
{
    free(self);
}

size_t bench_length(const char *text)
{
    return strlen(text);
}

char *bench_text(int length)
{
    char *text = malloc((size_t)length + 1);
    if (text != NULL) {
        memset(text, 'x', (size_t)length);
        text[length] = 0;
    }
    return text;
}

void bench_free(char *text)
{
    free(text);
}

char **bench_names(int count)
{
    char **names = malloc((size_t)count * sizeof *names);
    for (int i = 0; names != NULL && i < count; i++) {
        names[i] = bench_text(16);
    }
    return names;
}

void bench_free_names(char **names, int count)
{
    for (int i = 0; i < count; i++) {
        free(names[i]);
    }
    free(names);
}

double bench_sum(const double *values, int count)
{
    double sum = 0;
    for (int i = 0; i < count; i++) {
        sum += values[i];
    }
    return sum;
}

void bench_fill(double *values, int count, double start)
{
    for (int i = 0; i < count; i++) {
        values[i] = start + i;
    }
}

double bench_sum_critical(const double *values, int count)
{
    return bench_sum(values, count);
}

void bench_fill_critical(double *values, int count, double start)
{
    bench_fill(values, count, start);
}

double bench_sum_rows(const double *const *rows, int row_count, int column_count)
{
    double sum = 0;
    for (int i = 0; i < row_count; i++) {
        sum += bench_sum(rows[i], column_count);
    }
    return sum;
}

void bench_fill_rows(double **rows, int row_count, int column_count, double start)
{
    for (int i = 0; i < row_count; i++) {
        bench_fill(rows[i], column_count, start + (double)i * column_count);
    }
}

void moment_tick(moment *self)
{
    self->second++;
}

int moment_sum(moment self)
{
    return self.year + self.month + self.day + self.hour + self.minute + self.second;
}

int bench_repeat(int times, bench_step step)
{
    int sum = 0;
    for (int i = 1; i <= times; i++) {
        sum += step(i);
    }
    return sum;
}
