package org.example.dogs.walk;

import org.example.dogs.Dog;
import org.example.dogs.Dogs;
import org.example.dogs.Owner;

/** The story of a dog and its owner, told with what the C++ side counts. */
public final class Walk {
  private Walk() {}

  /** Tells the story. */
  @SuppressWarnings("try") // The dog is closed before its turn: that is the point of the story.
  public static void main(String[] args) {
    tell("In the beginning");
    try (Dog dog = Dog.create()) {
      tell("Dog.create()");
      try (Owner owner = Owner.create(dog)) {
        tell("Owner.create(dog)");
        dog.close();
        tell("dog.close()");
        owner.sayWalk();
      }
      tell("owner.close()");
    }
  }

  private static void tell(String event) {
    System.out.printf(
        "%-18s native dogs: %d, owners: %d%n", event, Dogs.numDogs(), Dogs.numOwners());
  }
}
