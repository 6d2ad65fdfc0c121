#pragma once

#include <cstddef>
#include <mutex>
#include <unordered_set>

namespace testnative
{

/** The addresses of all objects of one class that are alive. */
class live_set
{
  public:
    explicit live_set(const char* kind) : kind(kind) {}

    void add(const void* object);

    void remove(const void* object);

    /** Ends the process unless the object is alive: better here than somewhere later. */
    void require(const void* object, const char* function) const;

    bool contains(const void* object) const;

    int size() const;

  private:
    const char* const kind;
    mutable std::mutex mutex;
    std::unordered_set<const void*> objects;
};

/** Says on stderr what the caller did wrong, and aborts. */
[[noreturn]] void misused(const char* function, const void* object, const char* what);

} // namespace testnative
