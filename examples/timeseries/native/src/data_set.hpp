#pragma once

#include "time_series.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace datatypes
{

/** Whatever has series by identifiers. */
class time_series_provider : public counted::object
{
  public:
    static constexpr const char* kind = "provider of time series";

    virtual std::vector<std::string> series_identifiers() = 0;

    virtual series_ptr series(const std::string& identifier) = 0;
};

/** Items by identifiers, each loaded when it is asked for first. */
class data_set final : public time_series_provider
{
  public:
    static constexpr const char* kind = "data set";

    using loader = std::function<std::shared_ptr<counted::object>()>;

    void add(const std::string& identifier, const std::string& kind, loader load);

    std::vector<std::string> identifiers() const;

    std::vector<std::string> sub_identifiers(const std::string& collection) const;

    std::vector<std::string> summaries() const;

    template <typename T> std::shared_ptr<T> get(const std::string& identifier)
    {
        if (auto cast = std::dynamic_pointer_cast<T>(load(identifier)))
        {
            return cast;
        }
        throw std::invalid_argument("\"" + identifier + "\" is no " + T::kind);
    }

    std::vector<std::string> series_identifiers() override;

    series_ptr series(const std::string& identifier) override;

    std::shared_ptr<counted::object> load(const std::string& identifier);

    std::map<std::string, std::string> attributes;

  private:
    struct item
    {
        std::string identifier;
        std::string kind;
        loader load;
        std::shared_ptr<counted::object> loaded;
    };

    std::vector<item> items;
};

/** Opens the data set that a file lists. */
std::shared_ptr<data_set> open_data_set(const std::string& list, std::string folder);

/** A data set that is made up. */
std::shared_ptr<data_set> sample_data_set();

void save(const ensemble& data, const std::string& file, bool overwrite);

} // namespace datatypes
