package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Handles that nobody closed. */
class CollectedHandleTest {
  private static void awaitAlive(long expected) throws InterruptedException {
    Collecting.until(() -> Contract.items_alive.call() <= expected);
    assertEquals(expected, Contract.items_alive.call());
  }

  @Test
  void whatIsDroppedIsReleased() throws InterruptedException {
    long before = Contract.items_alive.call();
    for (int i = 0; i < 1000; i++) {
      Item.create(i).retain();
    }
    awaitAlive(before);
  }

  @Test
  void droppedFamiliesAreReleasedInTheRightOrder() throws InterruptedException {
    long before = Contract.items_alive.call();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Item parent = Item.create(i);
      Item child = parent.child(i);
      Collections.addAll(items, parent, child, child.child(i), parent.child(i));
    }
    Collections.shuffle(items);
    while (!items.isEmpty()) {
      items.subList(Math.max(0, items.size() - 100), items.size()).clear();
      System.gc();
    }
    awaitAlive(before);
  }

  @Test
  void aChildKeepsADroppedParentsObject() throws InterruptedException {
    long before = Contract.items_alive.call();
    Item child = Item.create(1).child(2);
    for (int i = 0; i < 5; i++) {
      Collecting.once();
    }
    assertEquals(before + 2, Contract.items_alive.call());
    assertEquals(2, child.value());
    child.close();
    awaitAlive(before);
  }

  @Test
  void aBorrowedHandleKeepsItsOwner() throws InterruptedException {
    long before = Contract.items_alive.call();
    Item borrowed = Item.create(3).borrowed();
    for (int i = 0; i < 5; i++) {
      Collecting.once();
      assertEquals(3, borrowed.value());
    }
    borrowed = null;
    awaitAlive(before);
  }

  @Test
  void aConsumedObjectsParentIsReleasedEvenIfTheCallWasNotEnded() throws InterruptedException {
    long before = Contract.items_alive.call();
    Item parent = Item.create(1);
    Contract.item_release.call(NativeCall.beginConsume(parent.child(2), "child"));
    parent.close();
    parent = null;
    awaitAlive(before);
  }
}
