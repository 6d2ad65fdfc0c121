#pragma once

#include "live_set.hpp"

#include <atomic>
#include <cstdint>

namespace testnative
{

/**
 * An object that counts its references and deletes itself with the last one.
 *
 * It begins with one reference. A canary on each object catches what the live sets cannot see:
 * memory that somebody else overwrote.
 */
class reference_counted
{
  public:
    int count() const { return references.load(); }

    int add_reference();

    int remove_reference();

    reference_counted(const reference_counted&) = delete;
    reference_counted& operator=(const reference_counted&) = delete;

  protected:
    reference_counted() = default;

    virtual ~reference_counted();

  private:
    static constexpr std::uint64_t alive = 0x0d06a11fe0d06a11ULL;
    static constexpr std::uint64_t dead = 0xdeadd06dead0d06dULL;

    void check() const;

    std::uint64_t canary = alive;
    std::atomic<int> references{1};
};

class dog final : public reference_counted
{
  public:
    dog() { living().add(this); }

    void walk() { ++walks; }

    int walked() const { return walks; }

    static live_set& living();

  protected:
    ~dog() override { living().remove(this); }

  private:
    std::atomic<int> walks{0};
};

/** Somebody who holds a reference to a dog. */
class owner final : public reference_counted
{
  public:
    explicit owner(dog& its_dog);

    dog& companion() const { return its_dog; }

    static live_set& living();

  protected:
    ~owner() override;

  private:
    dog& its_dog;
};

} // namespace testnative
