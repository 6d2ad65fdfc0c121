#include <stddef.h>
typedef struct meter meter;
meter *meter_new(void);
void meter_free(meter *m);
void meter_each(meter *m, void (*visit)(double value));
double meter_mean(const meter *m, const double *values, size_t count);
int meter_fill(meter *m, float *values, int count, long *ticks, char *name, unsigned char bytes[16]);
double meter_get(const meter *m, int index);
void meter_flags(meter *m, const _Bool *flags, const short *codes);
