#include "data_set.hpp"

#include <cmath>
#include <cstdio>
#include <fstream>
#include <limits>
#include <sstream>
#include <stdexcept>

namespace datatypes
{

namespace
{

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::ifstream opened(const std::string& file)
{
    std::ifstream stream(file);
    if (!stream)
    {
        throw std::runtime_error("cannot read \"" + file + "\"");
    }
    return stream;
}

moment parse_time(const std::string& text)
{
    date_time_to_second date{};
    if (std::sscanf(text.c_str(), "%d-%d-%d %d:%d:%d", &date.year, &date.month, &date.day, &date.hour, &date.minute, &date.second)
        != 6)
    {
        throw std::invalid_argument("\"" + text + "\" is no time");
    }
    return to_moment(date);
}

/** The file of one item: lines of a key and a value, and lines of values, each line a member. "-" is a missing value. */
class item_reader
{
  public:
    explicit item_reader(const std::string& file) : stream(opened(file))
    {
        std::string line;
        while (std::getline(stream, line))
        {
            read(line);
        }
        finish();
    }

    /** Of a forecast, as many as there are times of issue. */
    std::vector<ensemble_ptr> ensembles;

    time_axis issues{0, {strictly_regular, 1}, 0};

  private:
    void read(const std::string& line)
    {
        const std::string key = line.substr(0, line.find(' '));
        const std::string value = line.size() > key.size() ? line.substr(key.size() + 1) : "";
        if (key == "start")
        {
            start = parse_time(value);
        }
        else if (key == "step")
        {
            step = time_step::named(value);
        }
        else if (key == "issue")
        {
            finish();
            issued = true;
            issues.start = issues.length == 0 ? parse_time(value) : issues.start;
            start = parse_time(value);
        }
        else if (key == "every")
        {
            issues.step = time_step::named(value);
        }
        else if (!line.empty() && key != "#")
        {
            add_member(line);
        }
    }

    void add_member(const std::string& line)
    {
        std::vector<double> values;
        std::istringstream words(line);
        for (std::string word; words >> word;)
        {
            values.push_back(word == "-" ? missing : std::stod(word));
        }
        const time_axis axis{start, step, static_cast<int>(values.size())};
        members.push_back(std::make_shared<time_series>(axis, std::move(values)));
    }

    void finish()
    {
        if (issued || !members.empty())
        {
            ensembles.push_back(members.empty() ? nullptr : std::make_shared<ensemble>(std::move(members)));
            ++issues.length;
        }
        members.clear();
        issued = false;
    }

    std::ifstream stream;
    moment start = 0;
    time_step step{strictly_regular, 86400};
    bool issued = false;
    std::vector<series_ptr> members;
};

std::shared_ptr<counted::object> load_item(const std::string& kind, const std::string& file)
{
    item_reader reader(file);
    if (kind == "forecast")
    {
        auto result = std::make_shared<forecast>(reader.issues);
        for (int i = 0; i < reader.issues.length; ++i)
        {
            result->slot(i) = reader.ensembles[static_cast<std::size_t>(i)];
        }
        return result;
    }
    if (reader.ensembles.size() != 1)
    {
        throw std::runtime_error("\"" + file + "\" has no values");
    }
    if (kind == "ensemble")
    {
        return reader.ensembles.front();
    }
    return reader.ensembles.front()->at(0);
}

series_ptr wave(moment start, time_step step, int length, double phase)
{
    std::vector<double> values;
    for (int i = 0; i < length; ++i)
    {
        values.push_back(10 + phase + 5 * std::sin(0.3 * i + phase));
    }
    return std::make_shared<time_series>(time_axis{start, step, length}, std::move(values));
}

ensemble_ptr waves(moment start, time_step step, int length, int size)
{
    std::vector<series_ptr> members;
    for (int i = 0; i < size; ++i)
    {
        members.push_back(wave(start, step, length, 0.1 * i));
    }
    return std::make_shared<ensemble>(std::move(members));
}

} // namespace

void data_set::add(const std::string& identifier, const std::string& kind, loader load)
{
    items.push_back({identifier, kind, std::move(load), nullptr});
}

std::vector<std::string> data_set::identifiers() const
{
    return sub_identifiers("");
}

std::vector<std::string> data_set::sub_identifiers(const std::string& collection) const
{
    const std::string begin = collection.empty() ? "" : collection + ".";
    std::vector<std::string> found;
    for (const auto& item : items)
    {
        if (item.identifier.compare(0, begin.size(), begin) == 0)
        {
            found.push_back(item.identifier.substr(begin.size()));
        }
    }
    return found;
}

std::vector<std::string> data_set::summaries() const
{
    std::vector<std::string> lines;
    for (const auto& item : items)
    {
        lines.push_back(item.identifier + ": " + item.kind);
    }
    return lines;
}

std::vector<std::string> data_set::series_identifiers()
{
    std::vector<std::string> found;
    for (const auto& item : items)
    {
        if (item.kind == "series")
        {
            found.push_back(item.identifier);
        }
    }
    return found;
}

series_ptr data_set::series(const std::string& identifier)
{
    return get<time_series>(identifier);
}

std::shared_ptr<counted::object> data_set::load(const std::string& identifier)
{
    for (auto& item : items)
    {
        if (item.identifier == identifier)
        {
            if (!item.loaded)
            {
                item.loaded = item.load();
            }
            return item.loaded;
        }
    }
    throw std::out_of_range("the data set has no \"" + identifier + "\"");
}

std::shared_ptr<data_set> open_data_set(const std::string& list, std::string folder)
{
    std::ifstream stream = opened(list);
    if (folder.empty())
    {
        const auto slash = list.find_last_of("/\\");
        folder = slash == std::string::npos ? "." : list.substr(0, slash);
    }
    auto result = std::make_shared<data_set>();
    for (std::string line; std::getline(stream, line);)
    {
        std::istringstream words(line);
        std::string first;
        std::string second;
        std::string third;
        words >> first >> second >> std::ws;
        std::getline(words, third);
        if (first == "attribute")
        {
            result->attributes[second] = third;
        }
        else if (!first.empty() && first != "#")
        {
            const std::string file = folder + "/" + third;
            result->add(first, second, [second, file] { return load_item(second, file); });
        }
    }
    return result;
}

std::shared_ptr<data_set> sample_data_set()
{
    const moment start = to_moment({2026, 1, 1, 0, 0, 0});
    const time_step daily = time_step::named("daily");
    auto result = std::make_shared<data_set>();
    result->attributes = {{"title", "A sample"}, {"unit", "m\u00B3/s"}};
    result->add("rain.north", "series", [=] { return wave(start, daily, 30, 0); });
    result->add("rain.south", "series", [=] {
        auto series = wave(start, daily, 30, 1);
        series->at(3) = missing;
        return series;
    });
    result->add("temperature", "series", [=] { return wave(start, time_step::named("monthly"), 24, 2); });
    result->add("flow", "ensemble", [=] { return waves(start, daily, 30, 20); });
    result->add("flow.forecast", "forecast", [=] {
        auto made = std::make_shared<forecast>(time_axis{start, daily, 4});
        for (int i = 0; i < 3; ++i)
        {
            made->slot(i) = waves(made->issues.at(i), time_step::named("03:00:00"), 8, 5);
        }
        return made;
    });
    return result;
}

void save(const ensemble& data, const std::string& file, bool overwrite)
{
    if (!overwrite && std::ifstream(file))
    {
        throw std::runtime_error("\"" + file + "\" exists");
    }
    std::ofstream stream(file);
    const date_time_to_second start = to_date(data.axis().start);
    char line[64];
    std::snprintf(line, sizeof line, "start %04d-%02d-%02d %02d:%02d:%02d", start.year, start.month, start.day, start.hour,
                  start.minute, start.second);
    stream << line << '\n';
    const int seconds = data.axis().step.seconds;
    std::snprintf(line, sizeof line, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    stream << "step " << (data.axis().step.code == monthly_step ? "monthly" : line) << '\n';
    stream.precision(17);
    for (const auto& member : data.members)
    {
        for (const double value : member->values)
        {
            (std::isnan(value) ? stream << "-" : stream << value) << ' ';
        }
        stream << '\n';
    }
    if (!stream.flush())
    {
        throw std::runtime_error("cannot write \"" + file + "\"");
    }
}

} // namespace datatypes
