#ifndef COUNTED_TRANSPARENT_POINTERS_H
#define COUNTED_TRANSPARENT_POINTERS_H

namespace counted
{
class opaque;
}

#define VOID_PTR_PROVIDER_PTR counted::opaque*

#endif
