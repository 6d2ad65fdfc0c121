#pragma once

#include <cstddef>
#include <mutex>
#include <unordered_set>

namespace counted
{

/** The addresses of what was given away and has not come back yet. */
class ledger
{
  public:
    explicit ledger(const char* kind) : kind(kind) {}

    void add(const void* address);

    /** Ends the process unless the address was given away: better here than somewhere later. */
    void remove(const void* address);

    void require(const void* address) const;

    int size() const;

  private:
    [[noreturn]] void misused(const void* address) const;

    const char* const kind;
    mutable std::mutex mutex;
    std::unordered_set<const void*> addresses;
};

} // namespace counted
