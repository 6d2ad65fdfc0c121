#ifndef INTEROP_COMMON_STRUCTS_H
#define INTEROP_COMMON_STRUCTS_H

#include <stddef.h>

/** A date and a time of day, to the second. */
typedef struct _date_time_to_second
{
    int year;   /**< The year, such as 2026. */
    int month;  /**< 1 to 12. */
    int day;    /**< 1 to 31. */
    int hour;   /**< 0 to 23. */
    int minute; /**< 0 to 59. */
    int second; /**< 0 to 59. */
} date_time_to_second;

/** Numbers with names. */
typedef struct _named_values_vector
{
    size_t size;    /**< How many there are. */
    double* values; /**< The numbers. */
    char** names;   /**< Their names. */
} named_values_vector;

/** Numbers. */
typedef struct _values_vector
{
    size_t size;    /**< How many there are. */
    double* values; /**< The numbers. */
} values_vector;

/** Texts. */
typedef struct _character_vector
{
    size_t size;   /**< How many there are. */
    char** values; /**< The texts. */
} character_vector;

/** Texts by texts. */
typedef struct _string_string_map
{
    size_t size;   /**< How many pairs there are. */
    char** keys;   /**< The keys, each once. */
    char** values; /**< The value of each key. */
} string_string_map;

#endif
