#ifdef __cplusplus
extern "C" {
#endif
#define DATA_SET_PTR void*
#define SERIES_PTR void*
#define ENSEMBLE_PTR void*
#define PROVIDER_PTR void*
#define GEOMETRY_PTR void*
#define ANY_OBJECT_PTR void*
typedef struct _date_time { int year; int month; int day; int hour; int minute; int second; } date_time;
typedef struct _geometry { date_time start; int step_seconds; int length; } geometry;
typedef struct _series_data { geometry shape; int size; double** values; } series_data;
char* GetLastMessage();
void DisposeObject(ANY_OBJECT_PTR ptr);
void DeleteAnsiString(const char* value);
DATA_SET_PTR LoadDataSet(const char* id, const char* path);
SERIES_PTR GetSeries(DATA_SET_PTR library, const char* id);
ENSEMBLE_PTR GetEnsemble(DATA_SET_PTR library, const char* id);
void SaveSeries(SERIES_PTR s, char* filename, int overwrite);
void GetSeriesGeometry(SERIES_PTR s, GEOMETRY_PTR geom);
void GetSeriesValues(SERIES_PTR s, double* values, int arrayLength);
int CountSeries(DATA_SET_PTR lib, int* size);
series_data* ToStruct(SERIES_PTR s);
void GetProviderGeometry(PROVIDER_PTR p, const char* id, GEOMETRY_PTR geom);
void TransformEach(ENSEMBLE_PTR s, char* method, char* argument);
void InternalDebug(int level);
#ifdef __cplusplus
}
#endif
