package org.example.dogs.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.example.dogs.Dog;
import org.example.dogs.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Java counts and what C++ counts, step by step. */
class ReferenceCountTest {
  private Census before;

  @BeforeEach
  void count() {
    before = Census.now();
  }

  @AfterEach
  void nothingIsLeft() {
    assertEquals(before, Census.now());
  }

  @Test
  void aNewDogHasOneReference() {
    try (Dog dog = Dog.create()) {
      assertEquals(1, dog.referenceCount());
      assertEquals(1, dog.getRefcount());
      assertEquals(before.plus(1, 0), Census.now());
    }
  }

  @Test
  @SuppressWarnings("try") // closing twice is the point
  void aDogOutlivesItsHandleWhileItHasAnOwner() {
    try (Dog dog = Dog.create()) {
      try (Owner owner = Owner.create(dog)) {
        dog.close(); // the native dog lives on: its owner holds a reference to it
        owner.sayWalk();
      } // now both are gone, exactly once each
    }
    assertEquals(before, Census.now());
  }

  @Test
  void retainingCountsInJavaOnly() {
    Dog dog = Dog.create();
    dog.retain();
    dog.retain();
    assertEquals(3, dog.referenceCount());
    assertEquals(1, dog.getRefcount());

    dog.release();
    dog.release();
    assertEquals(1, dog.referenceCount());
    assertFalse(dog.isClosed());

    dog.release();
    assertEquals(0, dog.referenceCount());
    assertTrue(dog.isClosed());
  }

  @Test
  void anOwnerAddsOneReferenceOnBothSides() {
    Dog dog = Dog.create();
    dog.retain();
    dog.retain();
    Owner owner = Owner.create(dog);
    assertEquals(4, dog.referenceCount());
    assertEquals(2, dog.getRefcount());
    assertEquals(1, owner.referenceCount());
    assertEquals(1, owner.getRefcount());
    assertEquals(before.plus(1, 1), Census.now());

    owner.release();
    assertTrue(owner.isClosed());
    assertEquals(before.plus(1, 0), Census.now());
    assertEquals(3, dog.referenceCount());
    assertEquals(1, dog.getRefcount());

    dog.release();
    dog.release();
    dog.release();
    assertTrue(dog.isClosed());
  }

  @Test
  void theNativeDogOutlivesEveryCloseAsLongAsItsOwnerLives() {
    Dog dog = Dog.create();
    Owner owner = Owner.create(dog);

    dog.close();
    dog.close();
    assertTrue(dog.isClosed());
    assertEquals(before.plus(1, 1), Census.now());

    owner.close();
    assertTrue(owner.isClosed());
  }

  @Test
  void theOrderOfClosingDoesNotMatter() {
    Dog dog = Dog.create();
    Owner first = Owner.create(dog);
    Owner second = Owner.create(dog);
    assertEquals(3, dog.getRefcount());

    first.close();
    assertEquals(2, dog.getRefcount());
    dog.close();
    assertEquals(before.plus(1, 1), Census.now());
    second.close();
  }

  @Test
  void aSecondCloseChangesNothing() {
    Dog dog = Dog.create();
    Dog other = Dog.create();
    dog.close();
    dog.close();
    dog.close();

    assertEquals(before.plus(1, 0), Census.now());
    assertEquals(1, other.getRefcount());
    other.close();
  }

  @Test
  void releasingMoreOftenThanRetainedThrowsAndReleasesNothing() {
    Dog dog = Dog.create();
    dog.release();

    assertThrows(IllegalStateException.class, dog::release);
  }

  @Test
  void useAfterCloseThrowsAndNamesTheHandle() {
    Dog dog = Dog.create();
    dog.close();

    for (Runnable use :
        new Runnable[] {dog::getRefcount, dog::retain, () -> Owner.create(dog).close()}) {
      String message = assertThrows(IllegalStateException.class, use::run).getMessage();
      assertTrue(message.contains("TEST_DOG_PTR"), message);
    }
  }

  @Test
  void aMissingDogIsRefusedByName() {
    NullPointerException refusal =
        assertThrows(NullPointerException.class, () -> Owner.create(null));

    assertTrue(refusal.getMessage().contains("d"), refusal.getMessage());
  }

  @Test
  void referencesThatCCountsAreSeen() {
    try (Dog dog = Dog.create()) {
      assertEquals(2, dog.addReference());
      assertEquals(2, dog.getRefcount());
      assertEquals(1, dog.removeReference());
      assertEquals(1, dog.referenceCount());
    }
  }
}
