#pragma once

#include "ledger.hpp"

#include <memory>
#include <stdexcept>
#include <string>

namespace counted
{

/** Whatever callers may hold references to. */
class object
{
  public:
    virtual ~object() = default;
};

/** A reference to an object, as callers hold it. Several may share the object. */
class opaque
{
  public:
    explicit opaque(std::shared_ptr<object> target) : target(std::move(target)) { living().add(this); }

    ~opaque() { living().remove(this); }

    opaque(const opaque&) = delete;
    opaque& operator=(const opaque&) = delete;

    template <typename T> std::shared_ptr<T> share() const
    {
        living().require(this);
        if (auto cast = std::dynamic_pointer_cast<T>(target))
        {
            return cast;
        }
        throw std::invalid_argument(std::string("the pointer is no ") + T::kind);
    }

    template <typename T> T& get() const { return *share<T>(); }

    static ledger& living()
    {
        static ledger all("living reference");
        return all;
    }

  private:
    const std::shared_ptr<object> target;
};

} // namespace counted
