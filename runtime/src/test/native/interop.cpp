// Structs that go to C and come back: each function reads what Java made, and returns a copy in memory of its own.

#include <cstdlib>
#include <cstring>

#define API extern "C" __attribute__((visibility("default")))

namespace {

struct Date { int year, month, day, hour, minute, second; };
struct Named { std::size_t size; double* values; char** names; };
struct Values { std::size_t size; double* values; };
struct Texts { std::size_t size; char** values; };
struct Map { std::size_t size; char** keys; char** values; };
struct Axis { Date start; int time_step_seconds; int length; int time_step_code; };
struct Series { Axis time_series_geometry; int ensemble_size; double** numeric_data; };

template <typename T>
T* copy(const T& value) {
  return new T(value);
}

double* copy(const double* values, std::size_t size) {
  double* result = size == 0 ? nullptr : new double[size];
  for (std::size_t i = 0; i < size; i++) result[i] = values[i];
  return result;
}

char** copy(char** texts, std::size_t size) {
  char** result = size == 0 ? nullptr : new char*[size];
  for (std::size_t i = 0; i < size; i++) result[i] = strdup(texts[i]);
  return result;
}

void drop(char** texts, std::size_t size) {
  for (std::size_t i = 0; i < size; i++) std::free(texts[i]);
  delete[] texts;
}

}  // namespace

API void* echo_date(const Date* value) { return copy(*value); }
API void drop_date(Date* value) { delete value; }

API void* echo_named(const Named* value) {
  return new Named{value->size, copy(value->values, value->size), copy(value->names, value->size)};
}
API void drop_named(Named* value) {
  delete[] value->values;
  drop(value->names, value->size);
  delete value;
}

API void* echo_values(const Values* value) { return new Values{value->size, copy(value->values, value->size)}; }
API void drop_values(Values* value) {
  delete[] value->values;
  delete value;
}

API void* echo_texts(const Texts* value) { return new Texts{value->size, copy(value->values, value->size)}; }
API void drop_texts(Texts* value) {
  drop(value->values, value->size);
  delete value;
}

API void* echo_map(const Map* value) {
  return new Map{value->size, copy(value->keys, value->size), copy(value->values, value->size)};
}
API void drop_map(Map* value) {
  drop(value->keys, value->size);
  drop(value->values, value->size);
  delete value;
}

API void* echo_axis(const Axis* value) { return copy(*value); }
API void drop_axis(Axis* value) { delete value; }

API void* echo_series(const Series* value) {
  double** rows = new double*[value->ensemble_size];
  for (int i = 0; i < value->ensemble_size; i++) {
    rows[i] = copy(value->numeric_data[i], value->time_series_geometry.length);
  }
  return new Series{value->time_series_geometry, value->ensemble_size, rows};
}
API void drop_series(Series* value) {
  for (int i = 0; i < value->ensemble_size; i++) delete[] value->numeric_data[i];
  delete[] value->numeric_data;
  delete value;
}
