#pragma once
typedef struct { unsigned int __state[8]; } fenv_t;
typedef unsigned short fexcept_t;
