#pragma once
#ifdef __APPLE__
typedef int sem_t;
#else
typedef union { char __size[32]; long __align; } sem_t;
#endif
