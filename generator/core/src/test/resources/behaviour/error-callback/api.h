/* Reports what its C++ side throws to whoever is registered. */

#define ENSEMBLE_PTR void*

#ifdef __cplusplus
extern "C" {
#endif

void RegisterExceptionCallback(const void* callback);

ENSEMBLE_PTR CreateEnsemble(int size);
int GetSize(ENSEMBLE_PTR ensemble);
double GetValue(ENSEMBLE_PTR ensemble, int index);
void Reset(ENSEMBLE_PTR ensemble, int size);
void DisposeEnsemble(ENSEMBLE_PTR ensemble);

/** Reports an error that nobody wants to hear of. */
int Probe(void);
/** Reports an error on a thread of its own. */
int FailElsewhere(void);
/** Calls back, which may fail as well. */
int Each(int (*visit)(int index, void* user_data), void* user_data);
int Alive(void);

#ifdef __cplusplus
}
#endif
