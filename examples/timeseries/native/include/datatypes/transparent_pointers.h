#ifndef DATATYPES_TRANSPARENT_POINTERS_H
#define DATATYPES_TRANSPARENT_POINTERS_H

#include "counted/transparent_pointers.h"

namespace datatypes
{
class data_set_reference;
class series_reference;
class ensemble_reference;
class forecast_reference;
} // namespace datatypes

#define ENSEMBLE_DATA_SET_PTR datatypes::data_set_reference*
#define TIME_SERIES_PTR datatypes::series_reference*
#define ENSEMBLE_PTR_TIME_SERIES_PTR datatypes::ensemble_reference*
#define ENSEMBLE_FORECAST_TIME_SERIES_PTR datatypes::forecast_reference*
#define TIME_SERIES_PROVIDER_PTR counted::opaque*

#define TS_GEOMETRY_PTR regular_time_series_geometry*

#endif
