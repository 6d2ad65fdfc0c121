/* What a C program needs for the same: loops that call through function pointers which the compiler cannot see through. */
#include "bench.h"

#include <jni.h>
#include <stdlib.h>
#include <string.h>

#define FLOOR(result, name) JNIEXPORT result JNICALL Java_org_example_bench_Floor_##name

static int (*volatile add)(int, int) = bench_add;
static series *(*volatile create)(int) = series_create;
static double (*volatile get)(const series *, int) = series_get;
static void (*volatile release)(series *) = series_release;
static size_t (*volatile length)(const char *) = bench_length;
static char *(*volatile text)(int) = bench_text;
static void (*volatile free_text)(char *) = bench_free;
static char **(*volatile names)(int) = bench_names;
static void (*volatile free_names)(char **, int) = bench_free_names;
static double (*volatile sum)(const double *, int) = bench_sum;
static void (*volatile fill)(double *, int, double) = bench_fill;
static double (*volatile sum_rows)(const double *const *, int, int) = bench_sum_rows;
static void (*volatile fill_rows)(double **, int, int, double) = bench_fill_rows;
static void (*volatile tick)(moment *) = moment_tick;
static int (*volatile moment_total)(moment) = moment_sum;
static int (*volatile repeat)(int, bench_step) = bench_repeat;
static void *(*volatile copy)(void *, const void *, size_t) = memcpy;

FLOOR(jint, add)(JNIEnv *env, jclass floor, jint times)
{
    int result = 0;
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        result += add(i, 4);
    }
    return result;
}

FLOOR(jdouble, get)(JNIEnv *env, jclass floor, jint times)
{
    series *made = create(times);
    double result = 0;
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        result += get(made, i);
    }
    release(made);
    return result;
}

FLOOR(void, createRelease)(JNIEnv *env, jclass floor, jint times)
{
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        release(create(i));
    }
}

FLOOR(jlong, length)(JNIEnv *env, jclass floor, jint times, jint letters)
{
    char *made = text(letters);
    size_t result = 0;
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        result += length(made);
    }
    free_text(made);
    return (jlong)result;
}

FLOOR(void, text)(JNIEnv *env, jclass floor, jint times, jint letters)
{
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        free_text(text(letters));
    }
}

FLOOR(void, names)(JNIEnv *env, jclass floor, jint count)
{
    (void)env, (void)floor;
    free_names(names(count), count);
}

static double values[1000 * 1000];
static double copies[1000 * 1000];

FLOOR(jdouble, sum)(JNIEnv *env, jclass floor, jint count)
{
    (void)env, (void)floor;
    return sum(values, count);
}

FLOOR(void, fill)(JNIEnv *env, jclass floor, jint count)
{
    (void)env, (void)floor;
    fill(values, count, 1);
}

FLOOR(void, copy)(JNIEnv *env, jclass floor, jint count)
{
    (void)env, (void)floor;
    copy(copies, values, (size_t)count * sizeof *values);
}

static void cut(double **rows, int row_count, int column_count)
{
    for (int i = 0; i < row_count; i++) {
        rows[i] = values + (size_t)i * (size_t)column_count;
    }
}

FLOOR(jdouble, sumRows)(JNIEnv *env, jclass floor, jint row_count, jint column_count)
{
    double *rows[128];
    (void)env, (void)floor;
    cut(rows, row_count, column_count);
    return sum_rows((const double *const *)rows, row_count, column_count);
}

FLOOR(void, fillRows)(JNIEnv *env, jclass floor, jint row_count, jint column_count)
{
    double *rows[128];
    (void)env, (void)floor;
    cut(rows, row_count, column_count);
    fill_rows(rows, row_count, column_count, 1);
}

/** What C needs to copy a table: room for it, and memcpy. */
FLOOR(void, copyRows)(JNIEnv *env, jclass floor, jint row_count, jint column_count)
{
    size_t row_bytes = (size_t)column_count * sizeof(double);
    double **rows = malloc((size_t)row_count * sizeof *rows);
    (void)env, (void)floor;
    for (int i = 0; i < row_count; i++) {
        rows[i] = malloc(row_bytes);
        copy(rows[i], values + (size_t)i * (size_t)column_count, row_bytes);
    }
    for (int i = 0; i < row_count; i++) {
        free(rows[i]);
    }
    free(rows);
}

FLOOR(jint, tick)(JNIEnv *env, jclass floor, jint times)
{
    moment now = {2026, 1, 2, 3, 4, 5};
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        tick(&now);
    }
    return now.second;
}

FLOOR(jint, momentSum)(JNIEnv *env, jclass floor, jint times)
{
    moment now = {2026, 1, 2, 3, 4, 5};
    int result = 0;
    (void)env, (void)floor;
    for (int i = 0; i < times; i++) {
        result += moment_total(now);
    }
    return result;
}

static int next(int value)
{
    return value + 1;
}

FLOOR(jint, repeat)(JNIEnv *env, jclass floor, jint times)
{
    (void)env, (void)floor;
    return repeat(times, next);
}
