/**
 * @file bench.h
 * @brief One function for each way in which values go to C and come back.
 *
 * Each does so little that the way there and back is what takes the time.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Adds two numbers. */
int bench_add(int a, int b);

/** The same as bench_add(), which the spec file calls critical. */
int bench_add_critical(int a, int b);

/** Some numbers, behind an opaque pointer. */
typedef struct series series;

/** Creates a series of 0, 1, 2 and so on. */
series *series_create(int length);

/** Gets a number of a series. */
double series_get(const series *self, int index);

/** The same as series_get(), which the spec file calls critical. */
double series_get_critical(const series *self, int index);

/** Gives a series back. */
void series_release(series *self);

/** Counts the bytes of a text. */
size_t bench_length(const char *text);

/** Makes a text of some letters, to be freed with bench_free(). */
char *bench_text(int length);

/** Frees a text. */
void bench_free(char *text);

/** Makes texts, to be freed with bench_free_names(). */
char **bench_names(int count);

/** Frees texts. */
void bench_free_names(char **names, int count);

/** Adds numbers up. */
double bench_sum(const double *values, int count);

/** Fills an array with start, start + 1 and so on. */
void bench_fill(double *values, int count, double start);

/** The same as bench_sum(), which the spec file calls critical. */
double bench_sum_critical(const double *values, int count);

/** The same as bench_fill(), which the spec file calls critical. */
void bench_fill_critical(double *values, int count, double start);

/** Adds up the numbers of a table. */
double bench_sum_rows(const double *const *rows, int row_count, int column_count);

/** Fills a table with start, start + 1 and so on. */
void bench_fill_rows(double **rows, int row_count, int column_count, double start);

/** A date and a time of day. */
typedef struct moment
{
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
} moment;

/** Moves a moment by a second, without a carry. */
void moment_tick(moment *self);

/** Adds up what a moment consists of. */
int moment_sum(moment self);

/** Turns one number into another. */
typedef int (*bench_step)(int value);

/** Calls step with 1, 2, ... times, and adds up what it returns. */
int bench_repeat(int times, bench_step step);

#ifdef __cplusplus
}
#endif

#endif
