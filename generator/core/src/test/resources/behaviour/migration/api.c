#include "api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char catchment[40];
  date_time_to_second start;
  int size;
  double values[10];
  char names[10][20];
} simulation;

static void (*report)(const char *) = NULL;

MODEL_SIMULATION_PTR CreateModelSimulation(const char *catchment) {
  simulation *made = calloc(1, sizeof *made);
  strncpy(made->catchment, catchment, sizeof made->catchment - 1);
  return made;
}

void SetStartSwift(MODEL_SIMULATION_PTR s, date_time_to_second start) {
  ((simulation *)s)->start = start;
}

void GetStartSwift(MODEL_SIMULATION_PTR s, date_time_to_second *start) {
  *start = ((simulation *)s)->start;
}

void SetParametersSwift(MODEL_SIMULATION_PTR s, named_values_vector *values) {
  simulation *to = s;
  to->size = (int)values->size;
  for (int i = 0; i < to->size; i++) {
    to->values[i] = values->values[i];
    snprintf(to->names[i], sizeof to->names[i], "%s", values->names[i]);
  }
}

double GetParameterSwift(MODEL_SIMULATION_PTR s, const char *name) {
  simulation *of = s;
  for (int i = 0; i < of->size; i++) {
    if (strcmp(of->names[i], name) == 0) {
      return of->values[i];
    }
  }
  char message[80];
  snprintf(message, sizeof message, "%s has no parameter %s", of->catchment, name);
  report(message);
  return 0;
}

char **GetElementIds(MODEL_SIMULATION_PTR s, int *size) {
  simulation *of = s;
  char **ids = malloc(of->size * sizeof *ids);
  for (int i = 0; i < of->size; i++) {
    ids[i] = malloc(70);
    snprintf(ids[i], 70, "%s.%s", of->catchment, of->names[i]);
  }
  *size = of->size;
  return ids;
}

void DeleteAnsiStringArray(char **values, int arrayLength) {
  for (int i = 0; i < arrayLength; i++) {
    free(values[i]);
  }
  free(values);
}

int GetStackUse(void) { return 1; }

void RegisterExceptionCallbackSwift(const void *callback) {
  report = (void (*)(const char *))callback;
}

void DisposeSharedPointer(VOID_PTR_PROVIDER_PTR ptr) { free(ptr); }

void TraceSimulation(MODEL_SIMULATION_PTR s, int level) {}
