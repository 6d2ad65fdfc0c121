#pragma once

#include "counted.hpp"
#include "interop/time_series_structs.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace datatypes
{

/** Seconds since 1970, without leap seconds. */
using moment = std::int64_t;

moment to_moment(const date_time_to_second& date);

date_time_to_second to_date(moment time);

/** The distance of two times: seconds, or a calendar month. */
struct time_step
{
    time_step_code code;
    int seconds;

    /** From "hourly", "daily", "monthly" or "hh:mm:ss". */
    static time_step named(const std::string& name);
};

/** Times at equal distances. */
struct time_axis
{
    moment start;
    time_step step;
    int length;

    moment at(int index) const;

    /** The index of a time, or an exception if it is not one of these. */
    int index_of(moment time) const;

    regular_time_series_geometry to_struct() const;

    static time_axis from(const regular_time_series_geometry& geometry);
};

/** Values in time; NaN is one that is missing. */
class time_series final : public counted::object
{
  public:
    static constexpr const char* kind = "time series";

    time_series(time_axis axis, std::vector<double> values);

    ~time_series() override { --number; }

    double& at(int index);

    const time_axis axis;
    std::vector<double> values;

    static std::atomic<int> number;
};

using series_ptr = std::shared_ptr<time_series>;

/** Series over the same times. */
class ensemble final : public counted::object
{
  public:
    static constexpr const char* kind = "ensemble";

    explicit ensemble(std::vector<series_ptr> members);

    const time_axis& axis() const { return members.front()->axis; }

    series_ptr& at(int index);

    std::vector<double> quantiles(int index, const std::vector<double>& probabilities) const;

    std::vector<series_ptr> members;
};

using ensemble_ptr = std::shared_ptr<ensemble>;

/** An ensemble, or none, for each time of issue. */
class forecast final : public counted::object
{
  public:
    static constexpr const char* kind = "forecast";

    explicit forecast(time_axis issues);

    ensemble_ptr& slot(int index);

    /** The ensemble, or an exception if there is none. */
    ensemble_ptr& at(int index);

    void aggregate(const time_step& to);

    void disaggregate(const time_step& to);

    const time_axis issues;

  private:
    std::vector<ensemble_ptr> items;
};

} // namespace datatypes
