package org.example.dogs.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.example.dogs.Dog;
import org.example.dogs.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What nobody closed is released once the collector has found it. */
class DroppedHandlesTest {
  private static final int MANY = 1_000;

  @Test
  @Timeout(600)
  void droppedHandlesAreReleased() throws InterruptedException {
    Census before = Census.now();

    dropDogsWithOwners();

    collectUntil(before);
  }

  @Test
  @Timeout(600)
  void anOwnerThatIsStillHeldKeepsItsDog() throws InterruptedException {
    Census before = Census.now();
    List<Owner> owners = ownersOfDroppedDogs();

    dropDogsWithOwners();
    collectUntil(before.plus(MANY, MANY));

    owners.forEach(owner -> assertEquals(1, owner.getRefcount()));
    owners.forEach(Owner::close);
    assertEquals(before, Census.now());
  }

  private static void dropDogsWithOwners() {
    for (int i = 0; i < MANY; i++) {
      Owner.create(Dog.create());
    }
  }

  private static List<Owner> ownersOfDroppedDogs() {
    List<Owner> owners = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      owners.add(Owner.create(Dog.create()));
    }
    return owners;
  }

  private static void collectUntil(Census expected) throws InterruptedException {
    while (!Census.now().equals(expected)) {
      System.gc();
      Thread.sleep(10);
    }
  }
}
