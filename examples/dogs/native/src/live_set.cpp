#include "live_set.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace testnative
{

void live_set::add(const void* object)
{
    const std::lock_guard<std::mutex> lock(mutex);
    objects.insert(object);
}

void live_set::remove(const void* object)
{
    const std::lock_guard<std::mutex> lock(mutex);
    if (objects.erase(object) == 0)
    {
        misused("delete", object, (std::string("was deleted twice: ") + kind).c_str());
    }
}

void live_set::require(const void* object, const char* function) const
{
    if (!contains(object))
    {
        misused(function, object, (std::string("is no living ") + kind).c_str());
    }
}

bool live_set::contains(const void* object) const
{
    const std::lock_guard<std::mutex> lock(mutex);
    return objects.count(object) != 0;
}

int live_set::size() const
{
    const std::lock_guard<std::mutex> lock(mutex);
    return static_cast<int>(objects.size());
}

void misused(const char* function, const void* object, const char* what)
{
    std::fprintf(stderr, "libdogs: %s: %p %s\n", function, object, what);
    std::abort();
}

} // namespace testnative
