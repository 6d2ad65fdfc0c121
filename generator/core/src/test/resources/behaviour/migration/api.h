#include <stddef.h>

#define SWIFT_API extern
#define MODEL_SIMULATION_PTR void*
#define VOID_PTR_PROVIDER_PTR void*

typedef struct {
  int year, month, day, hour, minute, second;
} date_time_to_second;

typedef struct {
  size_t size;
  double *values;
  char **names;
} named_values_vector;

SWIFT_API MODEL_SIMULATION_PTR CreateModelSimulation(const char *catchment);
SWIFT_API void SetStartSwift(MODEL_SIMULATION_PTR simulation, date_time_to_second start);
SWIFT_API void GetStartSwift(MODEL_SIMULATION_PTR simulation, date_time_to_second *start);
SWIFT_API void SetParametersSwift(MODEL_SIMULATION_PTR simulation, named_values_vector *values);
SWIFT_API double GetParameterSwift(MODEL_SIMULATION_PTR simulation, const char *name);
SWIFT_API char **GetElementIds(MODEL_SIMULATION_PTR simulation, int *size);
SWIFT_API void DeleteAnsiStringArray(char **values, int arrayLength);
SWIFT_API int GetStackUse(void);
SWIFT_API void RegisterExceptionCallbackSwift(const void *callback);
SWIFT_API void DisposeSharedPointer(VOID_PTR_PROVIDER_PTR ptr);

/* Not for users. */
void TraceSimulation(MODEL_SIMULATION_PTR simulation, int level);
