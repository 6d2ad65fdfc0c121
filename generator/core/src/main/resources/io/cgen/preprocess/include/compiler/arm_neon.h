#ifndef __ARM_NEON_H
#define __ARM_NEON_H
#include <stdint.h>
typedef float float32_t;
typedef double float64_t;
typedef __attribute__((vector_size(16))) int8_t int8x16_t;
typedef __attribute__((vector_size(16))) int16_t int16x8_t;
typedef __attribute__((vector_size(16))) int32_t int32x4_t;
typedef __attribute__((vector_size(16))) int64_t int64x2_t;
typedef __attribute__((vector_size(16))) uint8_t uint8x16_t;
typedef __attribute__((vector_size(16))) uint16_t uint16x8_t;
typedef __attribute__((vector_size(16))) uint32_t uint32x4_t;
typedef __attribute__((vector_size(16))) uint64_t uint64x2_t;
typedef __attribute__((vector_size(16))) float float32x4_t;
typedef __attribute__((vector_size(16))) double float64x2_t;
#endif
