/**
 * @file dogs.h
 * @brief Dogs, their owners, and who holds a reference to whom: a C API over C++ classes.
 *
 * Callers see opaque pointers. The library itself, and C++ code that wants the classes, define
 * TESTLIB_TRANSPARENT and see the same functions with pointers to C++ classes.
 */
#ifndef DOGS_H
#define DOGS_H

#include "dogs_export.h"

#ifdef TESTLIB_TRANSPARENT

namespace testnative
{
class reference_counted;
class dog;
class owner;
} // namespace testnative

#define TEST_DOG_PTR testnative::dog*
#define TEST_OWNER_PTR testnative::owner*
#define TEST_COUNTED_PTR testnative::reference_counted*

#else

/** A dog. */
#define TEST_DOG_PTR void*
/** The owner of a dog. */
#define TEST_OWNER_PTR void*
/** Anything that counts its references: a dog or an owner. */
#define TEST_COUNTED_PTR void*

#endif

#ifdef __cplusplus
extern "C" {
#endif

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

#define TEST_DATE_TIME_INFO_PTR date_time_to_second*

/**
 * Creates a dog.
 *
 * @return a new dog with one reference, to be given back with release()
 */
TESTLIB_API TEST_DOG_PTR create_dog();

/**
 * Counts the references to a dog.
 *
 * @param obj the dog
 * @return how many there are on the native side
 */
TESTLIB_API int get_dog_refcount(TEST_DOG_PTR obj);

/**
 * Adds a reference to a dog.
 *
 * @param obj the dog
 * @return how many references there are now
 */
TESTLIB_API int add_dog_reference(TEST_DOG_PTR obj);

/**
 * Takes a reference to a dog away. The last one deletes it.
 *
 * @param obj the dog
 * @return how many references are left
 */
TESTLIB_API int remove_dog_reference(TEST_DOG_PTR obj);

/**
 * Creates the owner of a dog. The owner holds a reference to the dog as long as it lives.
 *
 * @param d the dog
 * @return a new owner with one reference, to be given back with release()
 */
TESTLIB_API TEST_OWNER_PTR create_owner(TEST_DOG_PTR d);

/**
 * Counts the references to an owner.
 *
 * @param obj the owner
 * @return how many there are on the native side
 */
TESTLIB_API int get_owner_refcount(TEST_OWNER_PTR obj);

/**
 * Adds a reference to an owner.
 *
 * @param obj the owner
 * @return how many references there are now
 */
TESTLIB_API int add_owner_reference(TEST_OWNER_PTR obj);

/**
 * Takes a reference to an owner away. The last one deletes it.
 *
 * @param obj the owner
 * @return how many references are left
 */
TESTLIB_API int remove_owner_reference(TEST_OWNER_PTR obj);

/**
 * Takes the dog of an owner for a walk, and says so on the standard output.
 *
 * @param owner who walks
 */
TESTLIB_API void say_walk(TEST_OWNER_PTR owner);

/**
 * Gives a reference back. The last one deletes the object.
 *
 * @param obj a dog or an owner
 */
TESTLIB_API void release(TEST_COUNTED_PTR obj);

/** How many dogs there are. */
TESTLIB_API int num_dogs();

/** How many owners there are. */
TESTLIB_API int num_owners();

/**
 * Fills in a date.
 *
 * @param[out] start the date to fill in
 * @param year the year
 * @param month 1 to 12
 * @param day 1 to 31
 * @param hour 0 to 23
 * @param min 0 to 59
 * @param sec 0 to 59
 */
TESTLIB_API void create_date(TEST_DATE_TIME_INFO_PTR start, int year, int month, int day, int hour, int min, int sec);

/**
 * Compares a date with its parts.
 *
 * @param[in] start the date to look at
 * @param year the year
 * @param month 1 to 12
 * @param day 1 to 31
 * @param hour 0 to 23
 * @param min 0 to 59
 * @param sec 0 to 59
 * @return 1 if all parts are equal, else 0
 */
TESTLIB_API int test_date(TEST_DATE_TIME_INFO_PTR start, int year, int month, int day, int hour, int min, int sec);

/**
 * Says whom to tell about C++ exceptions.
 *
 * @param callback a function `void (*)(const char* message)`, or NULL for nobody
 */
TESTLIB_API void register_exception_callback(const void* callback);

/** Throws a C++ exception inside the library, which ends in the registered callback. */
TESTLIB_API void trigger_callback();

#ifdef __cplusplus
}
#endif

#endif
