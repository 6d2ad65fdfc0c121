#pragma once

#include "data_set.hpp"

namespace datatypes
{

/** A reference of which the type of the object is known, in C++. */
template <typename T> class reference : public counted::opaque
{
  public:
    explicit reference(std::shared_ptr<T> target) : opaque(std::move(target)) {}
};

class data_set_reference final : public reference<data_set>
{
    using reference::reference;
};

class series_reference final : public reference<time_series>
{
    using reference::reference;
};

class ensemble_reference final : public reference<ensemble>
{
    using reference::reference;
};

class forecast_reference final : public reference<forecast>
{
    using reference::reference;
};

} // namespace datatypes
