/**
 * @file dogs_export.h
 * @brief Marks what the library exports.
 */
#ifndef DOGS_EXPORT_H
#define DOGS_EXPORT_H

#if defined(_WIN32)
#ifdef TESTLIB_BUILD
#define TESTLIB_API __declspec(dllexport)
#else
#define TESTLIB_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define TESTLIB_API __attribute__((visibility("default")))
#else
#define TESTLIB_API
#endif

#endif
