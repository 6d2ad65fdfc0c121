#include "animals.hpp"

namespace testnative
{

int reference_counted::add_reference()
{
    check();
    return ++references;
}

int reference_counted::remove_reference()
{
    check();
    const int left = --references;
    if (left < 0)
    {
        misused("release", this, "was released more often than referenced");
    }
    if (left == 0)
    {
        delete this;
    }
    return left;
}

reference_counted::~reference_counted()
{
    check();
    canary = dead;
}

void reference_counted::check() const
{
    if (canary != alive)
    {
        misused("check", this, canary == dead ? "is used after it was deleted" : "was overwritten");
    }
}

// The sets are never destroyed: a library may be used until the very end of the process.
live_set& dog::living()
{
    static live_set& set = *new live_set("dog");
    return set;
}

live_set& owner::living()
{
    static live_set& set = *new live_set("owner");
    return set;
}

owner::owner(dog& its_dog) : its_dog(its_dog)
{
    its_dog.add_reference();
    living().add(this);
}

owner::~owner()
{
    living().remove(this);
    its_dog.remove_reference();
}

} // namespace testnative
