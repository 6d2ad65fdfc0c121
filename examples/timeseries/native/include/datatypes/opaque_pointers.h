#ifndef DATATYPES_OPAQUE_POINTERS_H
#define DATATYPES_OPAQUE_POINTERS_H

#include "counted/opaque_pointers.h"

/** A data set on disk or in memory, of which each item has an identifier. */
#define ENSEMBLE_DATA_SET_PTR void*
/** One series of values in time. */
#define TIME_SERIES_PTR void*
/** Several series over the same times, the members of an ensemble. */
#define ENSEMBLE_PTR_TIME_SERIES_PTR void*
/** An ensemble for each time at which a forecast was issued. */
#define ENSEMBLE_FORECAST_TIME_SERIES_PTR void*
/** Whatever has series by identifiers: a data set, or a model that records them. */
#define TIME_SERIES_PROVIDER_PTR void*

#define TS_GEOMETRY_PTR void*

#endif
