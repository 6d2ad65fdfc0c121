#include "time_series.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace datatypes
{

namespace
{

constexpr int seconds_a_day = 86400;

/** Days since 1970 of a date in the Gregorian calendar, counting months from March. */
std::int64_t days_of(int year, int month, int day)
{
    const std::int64_t y = month > 2 ? year : year - 1;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t of_era = y - era * 400;
    const std::int64_t day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719468;
}

template <typename T> T& element(std::vector<T>& of, int index, const char* what)
{
    if (index < 0 || index >= static_cast<int>(of.size()))
    {
        throw std::out_of_range("there is no " + std::string(what) + " " + std::to_string(index) + " of "
                                + std::to_string(of.size()));
    }
    return of[static_cast<std::size_t>(index)];
}

/** How many steps of one length make one of the other. */
int ratio(int longer, int shorter)
{
    if (shorter <= 0 || longer % shorter != 0)
    {
        throw std::invalid_argument("a step of " + std::to_string(longer) + " s is no multiple of one of "
                                    + std::to_string(shorter) + " s");
    }
    return longer / shorter;
}

ensemble_ptr transformed(const ensemble& from, time_axis axis, double (*value)(const std::vector<double>&, int, int), int factor)
{
    std::vector<series_ptr> members;
    for (const auto& member : from.members)
    {
        std::vector<double> values;
        for (int i = 0; i < axis.length; ++i)
        {
            values.push_back(value(member->values, i, factor));
        }
        members.push_back(std::make_shared<time_series>(axis, std::move(values)));
    }
    return std::make_shared<ensemble>(std::move(members));
}

} // namespace

moment to_moment(const date_time_to_second& date)
{
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
    {
        throw std::invalid_argument("there is no day " + std::to_string(date.day) + " of month " + std::to_string(date.month));
    }
    return days_of(date.year, date.month, date.day) * seconds_a_day + date.hour * 3600 + date.minute * 60 + date.second;
}

date_time_to_second to_date(moment time)
{
    std::int64_t days = time / seconds_a_day;
    int second = static_cast<int>(time % seconds_a_day);
    if (second < 0)
    {
        second += seconds_a_day;
        --days;
    }
    int year = static_cast<int>(1970 + days / 366);
    while (days_of(year + 1, 1, 1) <= days)
    {
        ++year;
    }
    while (days_of(year, 1, 1) > days)
    {
        --year;
    }
    int month = 12;
    while (days_of(year, month, 1) > days)
    {
        --month;
    }
    const int day = static_cast<int>(days - days_of(year, month, 1)) + 1;
    return {year, month, day, second / 3600, second / 60 % 60, second % 60};
}

time_step time_step::named(const std::string& name)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (name == "monthly")
    {
        return {monthly_step, 0};
    }
    if (name == "daily")
    {
        return {strictly_regular, seconds_a_day};
    }
    if (name == "hourly")
    {
        return {strictly_regular, 3600};
    }
    if (std::sscanf(name.c_str(), "%d:%d:%d", &hours, &minutes, &seconds) == 3 && hours * 3600 + minutes * 60 + seconds > 0)
    {
        return {strictly_regular, hours * 3600 + minutes * 60 + seconds};
    }
    throw std::invalid_argument("\"" + name + "\" is no time step");
}

moment time_axis::at(int index) const
{
    if (step.code == strictly_regular)
    {
        return start + static_cast<moment>(index) * step.seconds;
    }
    date_time_to_second date = to_date(start);
    const int months = date.year * 12 + date.month - 1 + index;
    date.year = months / 12;
    date.month = months % 12 + 1;
    return to_moment(date);
}

int time_axis::index_of(moment time) const
{
    for (int i = 0; i < length; ++i)
    {
        if (at(i) == time)
        {
            return i;
        }
    }
    throw std::out_of_range("the series has no value for that time");
}

regular_time_series_geometry time_axis::to_struct() const
{
    return {to_date(start), step.seconds, length, step.code};
}

time_axis time_axis::from(const regular_time_series_geometry& geometry)
{
    if (geometry.length < 0 || (geometry.time_step_code == strictly_regular && geometry.time_step_seconds <= 0))
    {
        throw std::invalid_argument("the geometry has no length or no time step");
    }
    return {to_moment(geometry.start), {geometry.time_step_code, geometry.time_step_seconds}, geometry.length};
}

std::atomic<int> time_series::number{0};

time_series::time_series(time_axis axis, std::vector<double> values) : axis(axis), values(std::move(values))
{
    ++number;
}

double& time_series::at(int index)
{
    return element(values, index, "value");
}

ensemble::ensemble(std::vector<series_ptr> members) : members(std::move(members))
{
    if (this->members.empty())
    {
        throw std::invalid_argument("an ensemble has a member at least");
    }
}

series_ptr& ensemble::at(int index)
{
    return element(members, index, "member");
}

std::vector<double> ensemble::quantiles(int index, const std::vector<double>& probabilities) const
{
    std::vector<double> known;
    for (const auto& member : members)
    {
        const double value = member->at(index);
        if (!std::isnan(value))
        {
            known.push_back(value);
        }
    }
    std::sort(known.begin(), known.end());
    std::vector<double> result;
    for (const double probability : probabilities)
    {
        if (!(probability >= 0 && probability <= 1))
        {
            throw std::invalid_argument("a probability is from 0 to 1");
        }
        const double place = known.empty() ? 0 : probability * static_cast<double>(known.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, known.size() - 1);
        result.push_back(known.empty() ? std::nan("") : known[below] + (place - std::floor(place)) * (known[above] - known[below]));
    }
    return result;
}

forecast::forecast(time_axis issues) : issues(issues), items(static_cast<std::size_t>(issues.length)) {}

ensemble_ptr& forecast::slot(int index)
{
    return element(items, index, "time of issue");
}

ensemble_ptr& forecast::at(int index)
{
    ensemble_ptr& item = slot(index);
    if (!item)
    {
        throw std::out_of_range("no ensemble was issued at time " + std::to_string(index));
    }
    return item;
}

void forecast::aggregate(const time_step& to)
{
    for (auto& item : items)
    {
        if (item)
        {
            const time_axis& axis = item->axis();
            const int factor = ratio(to.seconds, axis.step.seconds);
            const auto sum = [](const std::vector<double>& values, int index, int count) {
                double total = 0;
                for (int i = 0; i < count; ++i)
                {
                    total += values[static_cast<std::size_t>(index * count + i)];
                }
                return total;
            };
            item = transformed(*item, {axis.start, to, axis.length / factor}, sum, factor);
        }
    }
}

void forecast::disaggregate(const time_step& to)
{
    for (auto& item : items)
    {
        if (item)
        {
            const time_axis& axis = item->axis();
            const int factor = ratio(axis.step.seconds, to.seconds);
            const auto share = [](const std::vector<double>& values, int index, int count) {
                return values[static_cast<std::size_t>(index / count)] / count;
            };
            item = transformed(*item, {axis.start, to, axis.length * factor}, share, factor);
        }
    }
}

} // namespace datatypes
