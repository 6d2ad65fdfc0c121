#include "ledger.hpp"

#include <cstdio>
#include <cstdlib>

namespace counted
{

void ledger::add(const void* address)
{
    const std::lock_guard<std::mutex> lock(mutex);
    addresses.insert(address);
}

void ledger::remove(const void* address)
{
    const std::lock_guard<std::mutex> lock(mutex);
    if (addresses.erase(address) == 0)
    {
        misused(address);
    }
}

void ledger::require(const void* address) const
{
    const std::lock_guard<std::mutex> lock(mutex);
    if (addresses.count(address) == 0)
    {
        misused(address);
    }
}

int ledger::size() const
{
    const std::lock_guard<std::mutex> lock(mutex);
    return static_cast<int>(addresses.size());
}

void ledger::misused(const void* address) const
{
    std::fprintf(stderr, "libtimeseries: %p is no %s\n", address, kind);
    std::abort();
}

} // namespace counted
