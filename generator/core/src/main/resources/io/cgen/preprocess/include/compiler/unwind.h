#pragma once
#include <stdint.h>
typedef uintptr_t _Unwind_Word;
typedef intptr_t _Unwind_Sword;
typedef uintptr_t _Unwind_Ptr;
struct _Unwind_Context;
struct _Unwind_Exception;
