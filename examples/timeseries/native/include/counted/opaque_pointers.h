#ifndef COUNTED_OPAQUE_POINTERS_H
#define COUNTED_OPAQUE_POINTERS_H

/** Any object that the library counts the references to. */
#define VOID_PTR_PROVIDER_PTR void*

#endif
