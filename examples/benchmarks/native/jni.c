/* The same functions as a programmer would bind them with JNI, by hand. */
#include "bench.h"

#include <jni.h>
#include <string.h>

#define JNI(result, name) JNIEXPORT result JNICALL Java_org_example_bench_Jni_##name

#define LONGEST_TEXT 1024
#define MOST_ROWS 128

JNI(jint, add)(JNIEnv *env, jclass jni, jint a, jint b)
{
    (void)env, (void)jni;
    return bench_add(a, b);
}

JNI(jlong, create)(JNIEnv *env, jclass jni, jint length)
{
    (void)env, (void)jni;
    return (jlong)series_create(length);
}

JNI(jdouble, get)(JNIEnv *env, jclass jni, jlong self, jint index)
{
    (void)env, (void)jni;
    return series_get((const series *)self, index);
}

JNI(void, release)(JNIEnv *env, jclass jni, jlong self)
{
    (void)env, (void)jni;
    series_release((series *)self);
}

JNI(jlong, length)(JNIEnv *env, jclass jni, jstring text)
{
    char copy[LONGEST_TEXT];
    (void)jni;
    (*env)->GetStringUTFRegion(env, text, 0, (*env)->GetStringLength(env, text), copy);
    return (jlong)bench_length(copy);
}

JNI(jstring, text)(JNIEnv *env, jclass jni, jint length)
{
    char *text = bench_text(length);
    jstring copy = (*env)->NewStringUTF(env, text);
    (void)jni;
    bench_free(text);
    return copy;
}

JNI(jobjectArray, names)(JNIEnv *env, jclass jni, jint count)
{
    char **names = bench_names(count);
    jclass string = (*env)->FindClass(env, "java/lang/String");
    jobjectArray copies = (*env)->NewObjectArray(env, count, string, NULL);
    (void)jni;
    for (int i = 0; i < count; i++) {
        jstring copy = (*env)->NewStringUTF(env, names[i]);
        (*env)->SetObjectArrayElement(env, copies, i, copy);
        (*env)->DeleteLocalRef(env, copy);
    }
    bench_free_names(names, count);
    return copies;
}

JNI(jdouble, sum)(JNIEnv *env, jclass jni, jdoubleArray values)
{
    jint count = (*env)->GetArrayLength(env, values);
    double *pinned = (*env)->GetPrimitiveArrayCritical(env, values, NULL);
    double sum = bench_sum(pinned, count);
    (void)jni;
    (*env)->ReleasePrimitiveArrayCritical(env, values, pinned, JNI_ABORT);
    return sum;
}

JNI(void, fill)(JNIEnv *env, jclass jni, jdoubleArray values, jdouble start)
{
    jint count = (*env)->GetArrayLength(env, values);
    double *pinned = (*env)->GetPrimitiveArrayCritical(env, values, NULL);
    (void)jni;
    bench_fill(pinned, count, start);
    (*env)->ReleasePrimitiveArrayCritical(env, values, pinned, 0);
}

static void pin(JNIEnv *env, jobjectArray rows, int count, jdoubleArray *arrays, double **pinned)
{
    for (int i = 0; i < count; i++) {
        arrays[i] = (*env)->GetObjectArrayElement(env, rows, i);
    }
    for (int i = 0; i < count; i++) {
        pinned[i] = (*env)->GetPrimitiveArrayCritical(env, arrays[i], NULL);
    }
}

static void unpin(JNIEnv *env, int count, jdoubleArray *arrays, double **pinned, jint mode)
{
    for (int i = count - 1; i >= 0; i--) {
        (*env)->ReleasePrimitiveArrayCritical(env, arrays[i], pinned[i], mode);
    }
    for (int i = 0; i < count; i++) {
        (*env)->DeleteLocalRef(env, arrays[i]);
    }
}

JNI(jdouble, sumRows)(JNIEnv *env, jclass jni, jobjectArray rows, jint columns)
{
    jdoubleArray arrays[MOST_ROWS];
    double *pinned[MOST_ROWS];
    int count = (*env)->GetArrayLength(env, rows);
    (void)jni;
    (*env)->EnsureLocalCapacity(env, MOST_ROWS);
    pin(env, rows, count, arrays, pinned);
    double sum = bench_sum_rows((const double *const *)pinned, count, columns);
    unpin(env, count, arrays, pinned, JNI_ABORT);
    return sum;
}

JNI(void, fillRows)(JNIEnv *env, jclass jni, jobjectArray rows, jint columns, jdouble start)
{
    jdoubleArray arrays[MOST_ROWS];
    double *pinned[MOST_ROWS];
    int count = (*env)->GetArrayLength(env, rows);
    (void)jni;
    (*env)->EnsureLocalCapacity(env, MOST_ROWS);
    pin(env, rows, count, arrays, pinned);
    bench_fill_rows(pinned, count, columns, start);
    unpin(env, count, arrays, pinned, 0);
}

JNI(void, tick)(JNIEnv *env, jclass jni, jintArray parts)
{
    moment copy;
    (void)jni;
    (*env)->GetIntArrayRegion(env, parts, 0, 6, (jint *)&copy);
    moment_tick(&copy);
    (*env)->SetIntArrayRegion(env, parts, 0, 6, (const jint *)&copy);
}

JNI(jint, momentSum)(JNIEnv *env, jclass jni, jintArray parts)
{
    moment copy;
    (void)jni;
    (*env)->GetIntArrayRegion(env, parts, 0, 6, (jint *)&copy);
    return moment_sum(copy);
}

static _Thread_local struct
{
    JNIEnv *env;
    jobject target;
    jmethodID method;
} stepping;

static int step(int value)
{
    return (*stepping.env)->CallIntMethod(stepping.env, stepping.target, stepping.method, value);
}

JNI(jint, repeat)(JNIEnv *env, jclass jni, jint times, jobject target)
{
    (void)jni;
    stepping.env = env;
    stepping.target = target;
    stepping.method = (*env)->GetMethodID(env, (*env)->GetObjectClass(env, target), "applyAsInt", "(I)I");
    return bench_repeat(times, step);
}
