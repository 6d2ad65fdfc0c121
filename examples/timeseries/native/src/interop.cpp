#include "interop.hpp"

#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace interop
{

namespace
{

std::atomic<double> missing{std::numeric_limits<double>::quiet_NaN()};

template <typename T> T* listed(T* made)
{
    given_away().add(made);
    return made;
}

template <typename T> void remove_array(T* array)
{
    if (array != nullptr)
    {
        given_away().remove(array);
        delete[] array;
    }
}

template <typename T> void remove(T* made)
{
    given_away().remove(made);
    delete made;
}

} // namespace

counted::ledger& given_away()
{
    static counted::ledger all("memory that this library gave away");
    return all;
}

char* to_text(const std::string& text)
{
    char* copy = listed(new char[text.size() + 1]);
    std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

char** to_texts(const std::vector<std::string>& texts, int* size)
{
    char** copies = listed(new char*[texts.size()]);
    for (std::size_t i = 0; i < texts.size(); ++i)
    {
        copies[i] = to_text(texts[i]);
    }
    if (size != nullptr)
    {
        *size = static_cast<int>(texts.size());
    }
    return copies;
}

void delete_text(const char* text)
{
    remove_array(text);
}

void delete_texts(char** texts, int size)
{
    for (int i = 0; i < size; ++i)
    {
        delete_text(texts[i]);
    }
    remove_array(texts);
}

double* to_doubles(const std::vector<double>& values)
{
    double* copy = listed(new double[values.size()]);
    for (std::size_t i = 0; i < values.size(); ++i)
    {
        copy[i] = to_outside(values[i]);
    }
    return copy;
}

void delete_doubles(double* values)
{
    remove_array(values);
}

void set_missing(double value)
{
    missing = value;
}

double to_outside(double value)
{
    return std::isnan(value) ? missing.load() : value;
}

double from_outside(double value)
{
    return value == missing ? std::numeric_limits<double>::quiet_NaN() : value;
}

std::vector<double> from_outside(const double* values, int size)
{
    std::vector<double> copy;
    for (int i = 0; i < size; ++i)
    {
        copy.push_back(from_outside(values[i]));
    }
    return copy;
}

multi_regular_time_series_data* to_struct(const datatypes::ensemble& data)
{
    const auto size = data.members.size();
    double** rows = listed(new double*[size]);
    for (std::size_t i = 0; i < size; ++i)
    {
        rows[i] = to_doubles(data.members[i]->values);
    }
    return listed(new multi_regular_time_series_data{data.axis().to_struct(), static_cast<int>(size), rows});
}

datatypes::ensemble_ptr from_struct(const multi_regular_time_series_data& data)
{
    const auto axis = datatypes::time_axis::from(data.time_series_geometry);
    std::vector<datatypes::series_ptr> members;
    for (int i = 0; i < data.ensemble_size; ++i)
    {
        members.push_back(std::make_shared<datatypes::time_series>(axis, from_outside(data.numeric_data[i], axis.length)));
    }
    return std::make_shared<datatypes::ensemble>(std::move(members));
}

void delete_struct(multi_regular_time_series_data* data)
{
    for (int i = 0; i < data->ensemble_size; ++i)
    {
        delete_doubles(data->numeric_data[i]);
    }
    remove_array(data->numeric_data);
    remove(data);
}

string_string_map* to_struct(const std::map<std::string, std::string>& map)
{
    std::vector<std::string> keys;
    std::vector<std::string> values;
    for (const auto& entry : map)
    {
        keys.push_back(entry.first);
        values.push_back(entry.second);
    }
    return listed(new string_string_map{map.size(), to_texts(keys, nullptr), to_texts(values, nullptr)});
}

std::map<std::string, std::string> from_struct(const string_string_map& map)
{
    std::map<std::string, std::string> result;
    for (std::size_t i = 0; i < map.size; ++i)
    {
        result[map.keys[i]] = map.values[i];
    }
    return result;
}

void delete_struct(string_string_map* map)
{
    delete_texts(map->keys, static_cast<int>(map->size));
    delete_texts(map->values, static_cast<int>(map->size));
    remove(map);
}

named_values_vector* to_struct(const std::vector<std::pair<std::string, double>>& values)
{
    std::vector<std::string> names;
    std::vector<double> numbers;
    for (const auto& entry : values)
    {
        names.push_back(entry.first);
        numbers.push_back(entry.second);
    }
    return listed(new named_values_vector{values.size(), to_doubles(numbers), to_texts(names, nullptr)});
}

void delete_struct(named_values_vector* values)
{
    delete_doubles(values->values);
    delete_texts(values->names, static_cast<int>(values->size));
    remove(values);
}

values_vector* to_struct(const std::vector<double>& values)
{
    return listed(new values_vector{values.size(), to_doubles(values)});
}

std::vector<double> from_struct(const values_vector& values)
{
    return from_outside(values.values, static_cast<int>(values.size));
}

void delete_struct(values_vector* values)
{
    delete_doubles(values->values);
    remove(values);
}

time_series_dimensions_description* to_dimensions(const std::vector<std::pair<std::string, int>>& dimensions)
{
    auto* array = listed(new time_series_dimension_description[dimensions.size()]);
    for (std::size_t i = 0; i < dimensions.size(); ++i)
    {
        array[i] = {to_text(dimensions[i].first), static_cast<std::size_t>(dimensions[i].second)};
    }
    return listed(new time_series_dimensions_description{array, static_cast<int>(dimensions.size())});
}

void delete_struct(time_series_dimensions_description* dimensions)
{
    for (int i = 0; i < dimensions->num_dimensions; ++i)
    {
        delete_text(dimensions->dimensions[i].dimension_type);
    }
    remove_array(dimensions->dimensions);
    remove(dimensions);
}

} // namespace interop
