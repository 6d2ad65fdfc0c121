/**
 * @file extern_c_api.h
 * @brief Time series, ensembles and forecasts: a C API over C++ classes.
 *
 * Callers see opaque pointers. The library itself, and C++ code that wants the classes, define
 * DATATYPES_USE_CPP_POINTERS and see the same functions with pointers to C++ classes.
 *
 * Whatever a function returns as one of those pointers is given back with DisposeSharedPointer(). A function that fails says why
 * to the callback of RegisterExceptionCallback(), and returns NULL or 0.
 */
#ifndef DATATYPES_EXTERN_C_API_H
#define DATATYPES_EXTERN_C_API_H

#include <stdbool.h>

#include "datatypes/export.h"
#include "interop/time_series_structs.h"

#ifdef DATATYPES_USE_CPP_POINTERS
#include "datatypes/transparent_pointers.h"
#else
#include "datatypes/opaque_pointers.h"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- errors -------------------------------------------------------------------------------------------------------------- */

/**
 * Says whom to tell why a function failed. The default is nobody.
 *
 * @param[in] callback a function void (*)(const char* message), or NULL for nobody
 */
DATATYPES_API void RegisterExceptionCallback(const void* callback);

/**
 * Repeats why a function failed last.
 *
 * @return a copy of the message, to be given back with DeleteAnsiString(); an empty one if nothing has failed
 */
DATATYPES_API char* GetLastStdExceptionMessage();

/* ---- memory -------------------------------------------------------------------------------------------------------------- */

/**
 * Gives back a reference to an object, whatever it is.
 *
 * @param ptr the object
 */
DATATYPES_API void DisposeSharedPointer(VOID_PTR_PROVIDER_PTR ptr);

/**
 * Deletes an array of texts that this library made, and the texts in it.
 *
 * @param[in] values the array
 * @param arrayLength how many texts there are
 */
DATATYPES_API void DeleteAnsiStringArray(char** values, int arrayLength);

/**
 * Deletes a text that this library made.
 *
 * @param[in] value the text
 */
DATATYPES_API void DeleteAnsiString(const char* value);

/**
 * Deletes an array of numbers that this library made.
 *
 * @param[in] value the array
 */
DATATYPES_API void DeleteDoubleArray(double* value);

/** Counts the objects of this library that somebody still refers to. */
DATATYPES_API int GetNumReferences();

/** Counts the blocks of memory, texts, arrays and structs, that this library gave away and did not get back yet. */
DATATYPES_API int GetNumAllocations();

/** Counts the series in memory. */
DATATYPES_API int GetNumTimeSeries();

/**
 * Sets the number that stands for a missing value in what callers pass and get. It is NaN at first.
 *
 * @param missingValueValue the number
 */
DATATYPES_API void SetTimeSeriesMissingValueValue(double missingValueValue);

/* ---- data sets ----------------------------------------------------------------------------------------------------------- */

/**
 * Opens a data set on disk.
 *
 * @param libraryIdentifier the file that lists the items
 * @param dataPath the folder that the files of the items are in; empty for that of the list
 * @return the data set
 */
DATATYPES_API ENSEMBLE_DATA_SET_PTR LoadEnsembleDataset(const char* libraryIdentifier, const char* dataPath);

/**
 * Makes a data set in memory.
 *
 * @param type "empty", or "sample" for one with made-up data in it
 * @return the data set
 */
DATATYPES_API ENSEMBLE_DATA_SET_PTR CreateEnsembleDataset(const char* type);

/**
 * Names the items of a data set.
 *
 * @param dataLibrary the data set
 * @param[out] size how many there are
 * @return the identifiers, in their order
 */
DATATYPES_API char** GetEnsembleDatasetDataIdentifiers(ENSEMBLE_DATA_SET_PTR dataLibrary, int* size);

/**
 * Names the items of a data set that belong together: of "rain.north" and "rain.south", the collection is "rain".
 *
 * @param dataLibrary the data set
 * @param dataCollectionId the collection
 * @param[out] size how many there are
 * @return the second halves of the identifiers
 */
DATATYPES_API char** GetEnsembleDatasetDataSubIdentifiers(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataCollectionId, int* size);

/**
 * Describes the items of a data set in words.
 *
 * @param dataLibrary the data set
 * @param[out] size how many there are
 * @return a line for each item
 */
DATATYPES_API char** GetEnsembleDatasetDataSummaries(ENSEMBLE_DATA_SET_PTR dataLibrary, int* size);

/**
 * Describes the dimensions of an item without loading its values.
 *
 * @param dataLibrary the data set
 * @param dataId the item
 * @return the dimensions
 */
DATATYPES_API time_series_dimensions_description* GetDataDimensionsDescription(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataId);

/**
 * Deletes a description.
 *
 * @param data what GetDataDimensionsDescription() returned
 */
DATATYPES_API void DisposeDataDimensionsDescriptions(time_series_dimensions_description* data);

/**
 * Tells what is known about a data set.
 *
 * @param dataLibrary the data set
 * @return texts by their names
 */
DATATYPES_API string_string_map* GetEnsembleDatasetAttributes(ENSEMBLE_DATA_SET_PTR dataLibrary);

/**
 * Replaces what is known about a data set.
 *
 * @param dataLibrary the data set
 * @param attributes texts by their names
 */
DATATYPES_API void SetEnsembleDatasetAttributes(ENSEMBLE_DATA_SET_PTR dataLibrary, const string_string_map* attributes);

/**
 * Deletes a map.
 *
 * @param data what GetEnsembleDatasetAttributes() returned
 */
DATATYPES_API void DisposeStringStringMap(string_string_map* data);

/**
 * Gets an item that is one series.
 *
 * @param dataLibrary the data set
 * @param dataId the item
 * @return the series
 */
DATATYPES_API TIME_SERIES_PTR GetDatasetSingleTimeSeries(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataId);

/**
 * Gets an item that is an ensemble.
 *
 * @param dataLibrary the data set
 * @param dataEnsembleId the item
 * @return the ensemble
 */
DATATYPES_API ENSEMBLE_PTR_TIME_SERIES_PTR GetDatasetEnsembleTimeSeries(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataEnsembleId);

/**
 * Gets an item that is a forecast.
 *
 * @param dataLibrary the data set
 * @param dataId the item
 * @return the forecast
 */
DATATYPES_API ENSEMBLE_FORECAST_TIME_SERIES_PTR GetDatasetEnsembleForecastTimeSeries(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataId);

/**
 * Writes a series to disk.
 *
 * @param timeSeries the series
 * @param filename the file
 * @param overwrite whether the file may exist
 */
DATATYPES_API void SaveSingleTimeSeries(TIME_SERIES_PTR timeSeries, const char* filename, bool overwrite);

/**
 * Writes an ensemble to disk.
 *
 * @param collection the ensemble
 * @param filename the file
 * @param overwrite whether the file may exist
 */
DATATYPES_API void SaveEnsembleTimeSeries(ENSEMBLE_PTR_TIME_SERIES_PTR collection, const char* filename, bool overwrite);

/* ---- providers ----------------------------------------------------------------------------------------------------------- */

/**
 * Names the series of a provider.
 *
 * @param dataLibrary the provider
 * @param[out] size how many there are
 * @return the identifiers
 */
DATATYPES_API char** GetProviderTimeSeriesIdentifiers(TIME_SERIES_PROVIDER_PTR dataLibrary, int* size);

/**
 * Gets the time axis of a series.
 *
 * @param dataLibrary the provider
 * @param variableIdentifier the series
 * @param[out] geom the time axis to fill in
 */
DATATYPES_API void GetProviderTsGeometry(TIME_SERIES_PROVIDER_PTR dataLibrary, const char* variableIdentifier, TS_GEOMETRY_PTR geom);

/**
 * Gets the values of a series.
 *
 * @param dataLibrary the provider
 * @param variableIdentifier the series
 * @param[out] values the array to fill in
 * @param arrayLength how many values there are, as the time axis says
 */
DATATYPES_API void GetProviderTimeSeriesValues(TIME_SERIES_PROVIDER_PTR dataLibrary, const char* variableIdentifier, double* values, int arrayLength);

/**
 * Gets a series.
 *
 * @param dataLibrary the provider
 * @param variableIdentifier the series
 * @return the series
 */
DATATYPES_API TIME_SERIES_PTR TimeSeriesFromProviderTs(TIME_SERIES_PROVIDER_PTR dataLibrary, const char* variableIdentifier);

/* ---- series -------------------------------------------------------------------------------------------------------------- */

/**
 * Gets the time axis of a series.
 *
 * @param timeSeries the series
 * @param[out] geom the time axis to fill in
 */
DATATYPES_API void GetTimeSeriesGeometry(TIME_SERIES_PTR timeSeries, TS_GEOMETRY_PTR geom);

/**
 * Gets the values of a series.
 *
 * @param timeSeries the series
 * @param[out] values the array to fill in
 * @param arrayLength how many values there are, as the time axis says
 */
DATATYPES_API void GetTimeSeriesValues(TIME_SERIES_PTR timeSeries, double* values, int arrayLength);

/**
 * Gets the values of a series, without those that are missing.
 *
 * @param timeSeries the series
 * @param[out] size how many there are
 * @return the values, to be given back with DeleteDoubleArray()
 */
DATATYPES_API double* GetTimeSeriesKnownValues(TIME_SERIES_PTR timeSeries, int* size);

/**
 * Gets one value of a series.
 *
 * @param ts the series
 * @param index from 0
 * @return the value
 */
DATATYPES_API double GetValueFromUnivariateTimeSeries(TIME_SERIES_PTR ts, int index);

/**
 * Replaces one value of a series.
 *
 * @param ts the series
 * @param index from 0
 * @param value the value
 */
DATATYPES_API void SetValueToUnivariateTimeSeries(TIME_SERIES_PTR ts, int index, double value);

/**
 * Describes a series in numbers.
 *
 * @param timeSeries the series
 * @return count, missing, minimum, mean and maximum
 */
DATATYPES_API named_values_vector* GetTimeSeriesStatistics(TIME_SERIES_PTR timeSeries);

/**
 * Deletes numbers with names.
 *
 * @param data what GetTimeSeriesStatistics() returned
 */
DATATYPES_API void DisposeNamedValuesVector(named_values_vector* data);

/**
 * Copies a series out of the library.
 *
 * @param timeSeries the series
 * @return an ensemble of this one series
 */
DATATYPES_API multi_regular_time_series_data* ToStructSingleTimeSeriesData(TIME_SERIES_PTR timeSeries);

/**
 * Copies a series into the library.
 *
 * @param timeSeries an ensemble of one series
 * @return the series
 */
DATATYPES_API TIME_SERIES_PTR CreateSingleTimeSeriesDataFromStruct(const multi_regular_time_series_data* timeSeries);

/* ---- ensembles ----------------------------------------------------------------------------------------------------------- */

/**
 * Counts the members of an ensemble.
 *
 * @param ensSeries the ensemble
 * @return how many there are
 */
DATATYPES_API int EnsembleSizeEnsembleTimeSeries(ENSEMBLE_PTR_TIME_SERIES_PTR ensSeries);

/**
 * Gets a member of an ensemble.
 *
 * @param collectionTs the ensemble
 * @param index from 0
 * @return the series, which the ensemble shares
 */
DATATYPES_API TIME_SERIES_PTR TimeSeriesFromEnsembleOfTimeSeries(ENSEMBLE_PTR_TIME_SERIES_PTR collectionTs, int index);

/**
 * Copies a member of an ensemble out of the library.
 *
 * @param series the ensemble
 * @param i from 0
 * @return an ensemble of this one series
 */
DATATYPES_API multi_regular_time_series_data* GetItemEnsembleTimeSeriesAsStructure(ENSEMBLE_PTR_TIME_SERIES_PTR series, int i);

/**
 * Replaces a member of an ensemble.
 *
 * @param collection the ensemble
 * @param i from 0
 * @param values an ensemble of one series
 */
DATATYPES_API void SetItemEnsembleTimeSeriesAsStructure(ENSEMBLE_PTR_TIME_SERIES_PTR collection, int i, const multi_regular_time_series_data* values);

/**
 * Copies an ensemble out of the library.
 *
 * @param ensSeries the ensemble
 * @return its time axis and values
 */
DATATYPES_API multi_regular_time_series_data* ToStructEnsembleTimeSeriesData(ENSEMBLE_PTR_TIME_SERIES_PTR ensSeries);

/**
 * Copies an ensemble into the library.
 *
 * @param ensSeries its time axis and values
 * @return the ensemble
 */
DATATYPES_API ENSEMBLE_PTR_TIME_SERIES_PTR CreateEnsembleTimeSeriesDataFromStruct(const multi_regular_time_series_data* ensSeries);

/**
 * Deletes an ensemble that was copied out.
 *
 * @param data what one of the functions that copy an ensemble out returned
 */
DATATYPES_API void DisposeMultiTimeSeriesData(multi_regular_time_series_data* data);

/**
 * Computes quantiles over the members of an ensemble, at one time.
 *
 * @param ensSeries the ensemble
 * @param index the time, from 0
 * @param probabilities from 0 to 1
 * @return a quantile for each probability
 */
DATATYPES_API values_vector* GetEnsembleQuantiles(ENSEMBLE_PTR_TIME_SERIES_PTR ensSeries, int index, const values_vector* probabilities);

/**
 * Deletes numbers.
 *
 * @param data what GetEnsembleQuantiles() returned
 */
DATATYPES_API void DisposeValuesVector(values_vector* data);

/* ---- forecasts ----------------------------------------------------------------------------------------------------------- */

/**
 * Makes a forecast without ensembles.
 *
 * @param start when the first ensemble is issued
 * @param length how many ensembles there are
 * @param timeStepName how often one is issued: "hourly", "daily", "monthly", or a time such as "03:00:00"
 * @return the forecast
 */
DATATYPES_API ENSEMBLE_FORECAST_TIME_SERIES_PTR CreateEnsembleForecastTimeSeries(date_time_to_second start, int length, const char* timeStepName);

/**
 * Makes the forecast of somebody who knew what was observed.
 *
 * @param observations what was observed
 * @param start when the first ensemble is issued
 * @param length how many ensembles there are
 * @param timeStepName how often one is issued
 * @param offsetForecasts how many steps after its issue an ensemble begins
 * @param leadTime how many steps an ensemble has
 * @return the forecast
 */
DATATYPES_API ENSEMBLE_FORECAST_TIME_SERIES_PTR CreatePerfectForecastTimeSeries(TIME_SERIES_PTR observations, date_time_to_second start, int length, const char* timeStepName, int offsetForecasts, int leadTime);

/**
 * Tells whether a forecast has no ensemble at a time of issue.
 *
 * @param series the forecast
 * @param i from 0
 * @return true if there is none
 */
DATATYPES_API bool IsMissingValueItemEnsembleForecastTimeSeries(ENSEMBLE_FORECAST_TIME_SERIES_PTR series, int i);

/**
 * Gets an ensemble of a forecast.
 *
 * @param efts the forecast
 * @param i from 0
 * @return the ensemble, which the forecast shares
 */
DATATYPES_API ENSEMBLE_PTR_TIME_SERIES_PTR GetItemEnsembleForecastTimeSeries(ENSEMBLE_FORECAST_TIME_SERIES_PTR efts, int i);

/**
 * Gets one series of a forecast.
 *
 * @param efts the forecast
 * @param indexInIssueTime the ensemble, from 0
 * @param indexInForecastTime the member, from 0
 * @return the series, which the forecast shares
 */
DATATYPES_API TIME_SERIES_PTR TimeSeriesFromTimeSeriesOfEnsembleOfTimeSeries(ENSEMBLE_FORECAST_TIME_SERIES_PTR efts, int indexInIssueTime, int indexInForecastTime);

/**
 * Copies an ensemble of a forecast out of the library.
 *
 * @param series the forecast
 * @param i from 0
 * @return its time axis and values
 */
DATATYPES_API multi_regular_time_series_data* GetItemEnsembleForecastTimeSeriesAsStructure(ENSEMBLE_FORECAST_TIME_SERIES_PTR series, int i);

/**
 * Replaces an ensemble of a forecast.
 *
 * @param series the forecast
 * @param i from 0
 * @param values its time axis and values
 */
DATATYPES_API void SetItemEnsembleForecastTimeSeriesAsStructure(ENSEMBLE_FORECAST_TIME_SERIES_PTR series, int i, const multi_regular_time_series_data* values);

/**
 * Gets the times at which a forecast was issued.
 *
 * @param timeSeries the forecast
 * @param[out] geom the time axis to fill in
 */
DATATYPES_API void GetEnsembleForecastTimeSeriesGeometry(ENSEMBLE_FORECAST_TIME_SERIES_PTR timeSeries, TS_GEOMETRY_PTR geom);

/**
 * Changes all ensembles of a forecast, in place.
 *
 * @param tsEnsTs the forecast
 * @param method "aggregate": each value is the sum of several; "disaggregate": each value is spread over several
 * @param methodArgument the time step to come to, such as "03:00:00"
 */
DATATYPES_API void TransformEachItem(ENSEMBLE_FORECAST_TIME_SERIES_PTR tsEnsTs, const char* method, const char* methodArgument);

#ifdef __cplusplus
}
#endif

#endif
