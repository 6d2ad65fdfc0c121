#pragma once

#include "ledger.hpp"
#include "time_series.hpp"

#include <map>
#include <string>
#include <vector>

/** Copies of C++ values for callers in C, and back. What is copied out is listed until it is deleted. */
namespace interop
{

counted::ledger& given_away();

char* to_text(const std::string& text);

char** to_texts(const std::vector<std::string>& texts, int* size);

void delete_text(const char* text);

void delete_texts(char** texts, int size);

double* to_doubles(const std::vector<double>& values);

void delete_doubles(double* values);

/** The number that stands for a missing value outside. */
void set_missing(double value);

double to_outside(double value);

double from_outside(double value);

std::vector<double> from_outside(const double* values, int size);

multi_regular_time_series_data* to_struct(const datatypes::ensemble& data);

datatypes::ensemble_ptr from_struct(const multi_regular_time_series_data& data);

void delete_struct(multi_regular_time_series_data* data);

string_string_map* to_struct(const std::map<std::string, std::string>& map);

std::map<std::string, std::string> from_struct(const string_string_map& map);

void delete_struct(string_string_map* map);

named_values_vector* to_struct(const std::vector<std::pair<std::string, double>>& values);

void delete_struct(named_values_vector* values);

values_vector* to_struct(const std::vector<double>& values);

std::vector<double> from_struct(const values_vector& values);

void delete_struct(values_vector* values);

time_series_dimensions_description* to_dimensions(const std::vector<std::pair<std::string, int>>& dimensions);

void delete_struct(time_series_dimensions_description* dimensions);

} // namespace interop
