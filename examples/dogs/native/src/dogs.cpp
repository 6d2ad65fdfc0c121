#define TESTLIB_BUILD
#define TESTLIB_TRANSPARENT
#include "dogs.h"

#include "animals.hpp"

#include <atomic>
#include <cstdio>
#include <exception>
#include <stdexcept>

using testnative::dog;
using testnative::owner;
using testnative::reference_counted;

namespace
{

using exception_callback = void (*)(const char* message);

std::atomic<exception_callback> on_exception{nullptr};

/** Runs an action such that no exception leaves the library. */
template <typename Action> void guarded(Action action)
{
    try
    {
        action();
    }
    catch (const std::exception& failure)
    {
        if (const exception_callback callback = on_exception.load())
        {
            callback(failure.what());
        }
    }
}

dog* checked(dog* object, const char* function)
{
    dog::living().require(object, function);
    return object;
}

owner* checked(owner* object, const char* function)
{
    owner::living().require(object, function);
    return object;
}

reference_counted* checked(reference_counted* object, const char* function)
{
    if (!dog::living().contains(object))
    {
        owner::living().require(object, function);
    }
    return object;
}

} // namespace

TEST_DOG_PTR create_dog()
{
    return new dog();
}

int get_dog_refcount(TEST_DOG_PTR obj)
{
    return checked(obj, "get_dog_refcount")->count();
}

int add_dog_reference(TEST_DOG_PTR obj)
{
    return checked(obj, "add_dog_reference")->add_reference();
}

int remove_dog_reference(TEST_DOG_PTR obj)
{
    return checked(obj, "remove_dog_reference")->remove_reference();
}

TEST_OWNER_PTR create_owner(TEST_DOG_PTR d)
{
    return new owner(*checked(d, "create_owner"));
}

int get_owner_refcount(TEST_OWNER_PTR obj)
{
    return checked(obj, "get_owner_refcount")->count();
}

int add_owner_reference(TEST_OWNER_PTR obj)
{
    return checked(obj, "add_owner_reference")->add_reference();
}

int remove_owner_reference(TEST_OWNER_PTR obj)
{
    return checked(obj, "remove_owner_reference")->remove_reference();
}

void say_walk(TEST_OWNER_PTR owner)
{
    dog& companion = checked(owner, "say_walk")->companion();
    checked(&companion, "say_walk")->walk();
    std::printf("An owner walks the dog (walk %d of this dog).\n", companion.walked());
    std::fflush(stdout);
}

void release(TEST_COUNTED_PTR obj)
{
    checked(obj, "release")->remove_reference();
}

int num_dogs()
{
    return dog::living().size();
}

int num_owners()
{
    return owner::living().size();
}

void create_date(TEST_DATE_TIME_INFO_PTR start, int year, int month, int day, int hour, int min, int sec)
{
    *start = date_time_to_second{year, month, day, hour, min, sec};
}

int test_date(TEST_DATE_TIME_INFO_PTR start, int year, int month, int day, int hour, int min, int sec)
{
    return start->year == year && start->month == month && start->day == day && start->hour == hour
        && start->minute == min && start->second == sec;
}

void register_exception_callback(const void* callback)
{
    on_exception = reinterpret_cast<exception_callback>(const_cast<void*>(callback));
}

void trigger_callback()
{
    guarded([] { throw std::runtime_error("the dog ran away"); });
}
