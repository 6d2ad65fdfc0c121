#ifndef DATATYPES_EXPORT_H
#define DATATYPES_EXPORT_H

/** Marks what the library exports. */
#if defined(_WIN32)
#ifdef DATATYPES_BUILD
#define DATATYPES_API __declspec(dllexport)
#else
#define DATATYPES_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define DATATYPES_API __attribute__((visibility("default")))
#else
#define DATATYPES_API
#endif

#endif
