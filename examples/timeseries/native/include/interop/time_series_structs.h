#ifndef INTEROP_TIME_SERIES_STRUCTS_H
#define INTEROP_TIME_SERIES_STRUCTS_H

#include "interop/common_structs.h"

/** What kind of steps a time axis has. */
typedef enum _time_step_code
{
    strictly_regular = 0, /**< Steps of the same number of seconds. */
    monthly_step = 1      /**< Steps of a calendar month. */
} time_step_code;

/** A time axis. */
typedef struct _regular_time_series_geometry
{
    date_time_to_second start;           /**< The first time. */
    int time_step_seconds;               /**< The length of a step, if steps are strictly regular. */
    int length;                          /**< How many times there are. */
    enum _time_step_code time_step_code; /**< What kind of steps there are. */
} regular_time_series_geometry;

/** Several series over one time axis. */
typedef struct _multi_regular_time_series_data
{
    regular_time_series_geometry time_series_geometry; /**< The time axis. */
    int ensemble_size;                                 /**< How many series there are. */
    double** numeric_data;                             /**< For each series, its values. */
} multi_regular_time_series_data;

/** One dimension of an item in a data set. */
typedef struct _time_series_dimension_description
{
    char* dimension_type; /**< What it counts. */
    size_t size;          /**< How many there are. */
} time_series_dimension_description;

/** The dimensions of an item in a data set. */
typedef struct _time_series_dimensions_description
{
    time_series_dimension_description* dimensions; /**< The outermost first. */
    int num_dimensions;                            /**< How many there are. */
} time_series_dimensions_description;

#endif
