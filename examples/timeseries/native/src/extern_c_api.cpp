#define DATATYPES_BUILD
#define DATATYPES_USE_CPP_POINTERS
#include "datatypes/extern_c_api.h"

#include "interop.hpp"
#include "references.hpp"

#include <atomic>
#include <cmath>
#include <exception>
#include <stdexcept>

using namespace datatypes;

namespace
{

using exception_callback = void (*)(const char* message);

std::atomic<exception_callback> on_exception{nullptr};

thread_local std::string last_message;

void report(const std::exception& failure)
{
    last_message = failure.what();
    if (const exception_callback callback = on_exception.load())
    {
        callback(failure.what());
    }
}

/** Runs an action such that no exception leaves the library. */
template <typename Action> auto guarded(Action action) -> decltype(action())
{
    try
    {
        return action();
    }
    catch (const std::exception& failure)
    {
        report(failure);
        return decltype(action())();
    }
}

template <typename T> T& required(T* pointer)
{
    if (pointer == nullptr)
    {
        throw std::invalid_argument("a pointer is null");
    }
    return *pointer;
}

std::string text(const char* characters)
{
    return &required(characters);
}

data_set& set(ENSEMBLE_DATA_SET_PTR pointer)
{
    return required(static_cast<counted::opaque*>(pointer)).get<data_set>();
}

time_series& series(TIME_SERIES_PTR pointer)
{
    return required(static_cast<counted::opaque*>(pointer)).get<time_series>();
}

ensemble& members(ENSEMBLE_PTR_TIME_SERIES_PTR pointer)
{
    return required(static_cast<counted::opaque*>(pointer)).get<ensemble>();
}

forecast& issued(ENSEMBLE_FORECAST_TIME_SERIES_PTR pointer)
{
    return required(static_cast<counted::opaque*>(pointer)).get<forecast>();
}

time_series_provider& provider(TIME_SERIES_PROVIDER_PTR pointer)
{
    return required(pointer).get<time_series_provider>();
}

void copy_values(const time_series& from, double* values, int length)
{
    if (length != from.axis.length)
    {
        throw std::invalid_argument("the array has " + std::to_string(length) + " elements, and the series "
                                    + std::to_string(from.axis.length));
    }
    for (int i = 0; i < length; ++i)
    {
        values[i] = interop::to_outside(from.values[static_cast<std::size_t>(i)]);
    }
}

multi_regular_time_series_data* alone(const series_ptr& member)
{
    return interop::to_struct(ensemble({member}));
}

series_ptr only(const multi_regular_time_series_data* data)
{
    if (required(data).ensemble_size != 1)
    {
        throw std::invalid_argument("one series is expected, not " + std::to_string(data->ensemble_size));
    }
    return interop::from_struct(*data)->at(0);
}

std::vector<std::pair<std::string, int>> dimensions(data_set& of, const std::string& identifier)
{
    const auto item = of.load(identifier);
    if (const auto* single = dynamic_cast<time_series*>(item.get()))
    {
        return {{"time", single->axis.length}};
    }
    if (const auto* several = dynamic_cast<ensemble*>(item.get()))
    {
        return {{"ensemble", static_cast<int>(several->members.size())}, {"time", several->axis().length}};
    }
    auto& all = dynamic_cast<forecast&>(*item);
    const ensemble& first = *all.at(0);
    return {{"issue", all.issues.length}, {"ensemble", static_cast<int>(first.members.size())}, {"lead", first.axis().length}};
}

std::vector<std::pair<std::string, double>> statistics(const time_series& of)
{
    double count = 0;
    double sum = 0;
    double least = INFINITY;
    double most = -INFINITY;
    for (const double value : of.values)
    {
        if (!std::isnan(value))
        {
            ++count;
            sum += value;
            least = std::fmin(least, value);
            most = std::fmax(most, value);
        }
    }
    return {{"count", count},
            {"missing", static_cast<double>(of.values.size()) - count},
            {"minimum", count > 0 ? least : NAN},
            {"mean", sum / count},
            {"maximum", count > 0 ? most : NAN}};
}

} // namespace

void RegisterExceptionCallback(const void* callback)
{
    on_exception = reinterpret_cast<exception_callback>(const_cast<void*>(callback));
}

char* GetLastStdExceptionMessage()
{
    return interop::to_text(last_message);
}

void DisposeSharedPointer(VOID_PTR_PROVIDER_PTR ptr)
{
    counted::opaque::living().require(ptr);
    delete ptr;
}

void DeleteAnsiStringArray(char** values, int arrayLength)
{
    interop::delete_texts(values, arrayLength);
}

void DeleteAnsiString(const char* value)
{
    interop::delete_text(value);
}

void DeleteDoubleArray(double* value)
{
    interop::delete_doubles(value);
}

int GetNumReferences()
{
    return counted::opaque::living().size();
}

int GetNumAllocations()
{
    return interop::given_away().size();
}

int GetNumTimeSeries()
{
    return time_series::number;
}

void SetTimeSeriesMissingValueValue(double missingValueValue)
{
    interop::set_missing(missingValueValue);
}

ENSEMBLE_DATA_SET_PTR LoadEnsembleDataset(const char* libraryIdentifier, const char* dataPath)
{
    return guarded([=] { return new data_set_reference(open_data_set(text(libraryIdentifier), text(dataPath))); });
}

ENSEMBLE_DATA_SET_PTR CreateEnsembleDataset(const char* type)
{
    return guarded([=] {
        if (text(type) == "sample")
        {
            return new data_set_reference(sample_data_set());
        }
        if (text(type) != "empty")
        {
            throw std::invalid_argument("there is no data set of type \"" + text(type) + "\"");
        }
        return new data_set_reference(std::make_shared<data_set>());
    });
}

char** GetEnsembleDatasetDataIdentifiers(ENSEMBLE_DATA_SET_PTR dataLibrary, int* size)
{
    return guarded([=] { return interop::to_texts(set(dataLibrary).identifiers(), size); });
}

char** GetEnsembleDatasetDataSubIdentifiers(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataCollectionId, int* size)
{
    return guarded([=] { return interop::to_texts(set(dataLibrary).sub_identifiers(text(dataCollectionId)), size); });
}

char** GetEnsembleDatasetDataSummaries(ENSEMBLE_DATA_SET_PTR dataLibrary, int* size)
{
    return guarded([=] { return interop::to_texts(set(dataLibrary).summaries(), size); });
}

time_series_dimensions_description* GetDataDimensionsDescription(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataId)
{
    return guarded([=] { return interop::to_dimensions(dimensions(set(dataLibrary), text(dataId))); });
}

void DisposeDataDimensionsDescriptions(time_series_dimensions_description* data)
{
    interop::delete_struct(data);
}

string_string_map* GetEnsembleDatasetAttributes(ENSEMBLE_DATA_SET_PTR dataLibrary)
{
    return guarded([=] { return interop::to_struct(set(dataLibrary).attributes); });
}

void SetEnsembleDatasetAttributes(ENSEMBLE_DATA_SET_PTR dataLibrary, const string_string_map* attributes)
{
    guarded([=] { set(dataLibrary).attributes = interop::from_struct(required(attributes)); });
}

void DisposeStringStringMap(string_string_map* data)
{
    interop::delete_struct(data);
}

TIME_SERIES_PTR GetDatasetSingleTimeSeries(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataId)
{
    return guarded([=] { return new series_reference(set(dataLibrary).get<time_series>(text(dataId))); });
}

ENSEMBLE_PTR_TIME_SERIES_PTR GetDatasetEnsembleTimeSeries(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataEnsembleId)
{
    return guarded([=] { return new ensemble_reference(set(dataLibrary).get<ensemble>(text(dataEnsembleId))); });
}

ENSEMBLE_FORECAST_TIME_SERIES_PTR GetDatasetEnsembleForecastTimeSeries(ENSEMBLE_DATA_SET_PTR dataLibrary, const char* dataId)
{
    return guarded([=] { return new forecast_reference(set(dataLibrary).get<forecast>(text(dataId))); });
}

void SaveSingleTimeSeries(TIME_SERIES_PTR timeSeries, const char* filename, bool overwrite)
{
    guarded([=] { save(ensemble({required(timeSeries).share<time_series>()}), text(filename), overwrite); });
}

void SaveEnsembleTimeSeries(ENSEMBLE_PTR_TIME_SERIES_PTR collection, const char* filename, bool overwrite)
{
    guarded([=] { save(members(collection), text(filename), overwrite); });
}

char** GetProviderTimeSeriesIdentifiers(TIME_SERIES_PROVIDER_PTR dataLibrary, int* size)
{
    return guarded([=] { return interop::to_texts(provider(dataLibrary).series_identifiers(), size); });
}

void GetProviderTsGeometry(TIME_SERIES_PROVIDER_PTR dataLibrary, const char* variableIdentifier, TS_GEOMETRY_PTR geom)
{
    guarded([=] { required(geom) = provider(dataLibrary).series(text(variableIdentifier))->axis.to_struct(); });
}

void GetProviderTimeSeriesValues(TIME_SERIES_PROVIDER_PTR dataLibrary, const char* variableIdentifier, double* values, int arrayLength)
{
    guarded([=] { copy_values(*provider(dataLibrary).series(text(variableIdentifier)), values, arrayLength); });
}

TIME_SERIES_PTR TimeSeriesFromProviderTs(TIME_SERIES_PROVIDER_PTR dataLibrary, const char* variableIdentifier)
{
    return guarded([=] { return new series_reference(provider(dataLibrary).series(text(variableIdentifier))); });
}

void GetTimeSeriesGeometry(TIME_SERIES_PTR timeSeries, TS_GEOMETRY_PTR geom)
{
    guarded([=] { required(geom) = series(timeSeries).axis.to_struct(); });
}

void GetTimeSeriesValues(TIME_SERIES_PTR timeSeries, double* values, int arrayLength)
{
    guarded([=] { copy_values(series(timeSeries), values, arrayLength); });
}

double* GetTimeSeriesKnownValues(TIME_SERIES_PTR timeSeries, int* size)
{
    return guarded([=] {
        std::vector<double> known;
        for (const double value : series(timeSeries).values)
        {
            if (!std::isnan(value))
            {
                known.push_back(value);
            }
        }
        required(size) = static_cast<int>(known.size());
        return interop::to_doubles(known);
    });
}

double GetValueFromUnivariateTimeSeries(TIME_SERIES_PTR ts, int index)
{
    return guarded([=] { return interop::to_outside(series(ts).at(index)); });
}

void SetValueToUnivariateTimeSeries(TIME_SERIES_PTR ts, int index, double value)
{
    guarded([=] { series(ts).at(index) = interop::from_outside(value); });
}

named_values_vector* GetTimeSeriesStatistics(TIME_SERIES_PTR timeSeries)
{
    return guarded([=] { return interop::to_struct(statistics(series(timeSeries))); });
}

void DisposeNamedValuesVector(named_values_vector* data)
{
    interop::delete_struct(data);
}

multi_regular_time_series_data* ToStructSingleTimeSeriesData(TIME_SERIES_PTR timeSeries)
{
    return guarded([=] { return alone(required(timeSeries).share<time_series>()); });
}

TIME_SERIES_PTR CreateSingleTimeSeriesDataFromStruct(const multi_regular_time_series_data* timeSeries)
{
    return guarded([=] { return new series_reference(only(timeSeries)); });
}

int EnsembleSizeEnsembleTimeSeries(ENSEMBLE_PTR_TIME_SERIES_PTR ensSeries)
{
    return guarded([=] { return static_cast<int>(members(ensSeries).members.size()); });
}

TIME_SERIES_PTR TimeSeriesFromEnsembleOfTimeSeries(ENSEMBLE_PTR_TIME_SERIES_PTR collectionTs, int index)
{
    return guarded([=] { return new series_reference(members(collectionTs).at(index)); });
}

multi_regular_time_series_data* GetItemEnsembleTimeSeriesAsStructure(ENSEMBLE_PTR_TIME_SERIES_PTR series, int i)
{
    return guarded([=] { return alone(members(series).at(i)); });
}

void SetItemEnsembleTimeSeriesAsStructure(ENSEMBLE_PTR_TIME_SERIES_PTR collection, int i, const multi_regular_time_series_data* values)
{
    guarded([=] { members(collection).at(i) = only(values); });
}

multi_regular_time_series_data* ToStructEnsembleTimeSeriesData(ENSEMBLE_PTR_TIME_SERIES_PTR ensSeries)
{
    return guarded([=] { return interop::to_struct(members(ensSeries)); });
}

ENSEMBLE_PTR_TIME_SERIES_PTR CreateEnsembleTimeSeriesDataFromStruct(const multi_regular_time_series_data* ensSeries)
{
    return guarded([=] { return new ensemble_reference(interop::from_struct(required(ensSeries))); });
}

void DisposeMultiTimeSeriesData(multi_regular_time_series_data* data)
{
    interop::delete_struct(data);
}

values_vector* GetEnsembleQuantiles(ENSEMBLE_PTR_TIME_SERIES_PTR ensSeries, int index, const values_vector* probabilities)
{
    return guarded(
        [=] { return interop::to_struct(members(ensSeries).quantiles(index, interop::from_struct(required(probabilities)))); });
}

void DisposeValuesVector(values_vector* data)
{
    interop::delete_struct(data);
}

ENSEMBLE_FORECAST_TIME_SERIES_PTR CreateEnsembleForecastTimeSeries(date_time_to_second start, int length, const char* timeStepName)
{
    return guarded([=] {
        const time_axis issues{to_moment(start), time_step::named(text(timeStepName)), length};
        return new forecast_reference(std::make_shared<forecast>(issues));
    });
}

ENSEMBLE_FORECAST_TIME_SERIES_PTR CreatePerfectForecastTimeSeries(TIME_SERIES_PTR observations, date_time_to_second start, int length, const char* timeStepName, int offsetForecasts, int leadTime)
{
    return guarded([=] {
        time_series& known = series(observations);
        auto result = std::make_shared<forecast>(time_axis{to_moment(start), time_step::named(text(timeStepName)), length});
        for (int i = 0; i < length; ++i)
        {
            const int first = known.axis.index_of(result->issues.at(i)) + offsetForecasts;
            std::vector<double> values;
            for (int j = 0; j < leadTime; ++j)
            {
                values.push_back(known.at(first + j));
            }
            const time_axis axis{known.axis.at(first), known.axis.step, leadTime};
            result->slot(i) = std::make_shared<ensemble>(
                std::vector<series_ptr>{std::make_shared<time_series>(axis, std::move(values))});
        }
        return new forecast_reference(result);
    });
}

bool IsMissingValueItemEnsembleForecastTimeSeries(ENSEMBLE_FORECAST_TIME_SERIES_PTR series, int i)
{
    return guarded([=] { return issued(series).slot(i) == nullptr; });
}

ENSEMBLE_PTR_TIME_SERIES_PTR GetItemEnsembleForecastTimeSeries(ENSEMBLE_FORECAST_TIME_SERIES_PTR efts, int i)
{
    return guarded([=] { return new ensemble_reference(issued(efts).at(i)); });
}

TIME_SERIES_PTR TimeSeriesFromTimeSeriesOfEnsembleOfTimeSeries(ENSEMBLE_FORECAST_TIME_SERIES_PTR efts, int indexInIssueTime, int indexInForecastTime)
{
    return guarded([=] { return new series_reference(issued(efts).at(indexInIssueTime)->at(indexInForecastTime)); });
}

multi_regular_time_series_data* GetItemEnsembleForecastTimeSeriesAsStructure(ENSEMBLE_FORECAST_TIME_SERIES_PTR series, int i)
{
    return guarded([=] { return interop::to_struct(*issued(series).at(i)); });
}

void SetItemEnsembleForecastTimeSeriesAsStructure(ENSEMBLE_FORECAST_TIME_SERIES_PTR series, int i, const multi_regular_time_series_data* values)
{
    guarded([=] { issued(series).slot(i) = interop::from_struct(required(values)); });
}

void GetEnsembleForecastTimeSeriesGeometry(ENSEMBLE_FORECAST_TIME_SERIES_PTR timeSeries, TS_GEOMETRY_PTR geom)
{
    guarded([=] { required(geom) = issued(timeSeries).issues.to_struct(); });
}

void TransformEachItem(ENSEMBLE_FORECAST_TIME_SERIES_PTR tsEnsTs, const char* method, const char* methodArgument)
{
    guarded([=] {
        const time_step to = time_step::named(text(methodArgument));
        if (text(method) == "aggregate")
        {
            issued(tsEnsTs).aggregate(to);
        }
        else if (text(method) == "disaggregate")
        {
            issued(tsEnsTs).disaggregate(to);
        }
        else
        {
            throw std::invalid_argument("there is no method \"" + text(method) + "\"");
        }
    });
}
