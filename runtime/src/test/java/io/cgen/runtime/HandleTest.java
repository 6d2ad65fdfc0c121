package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a handle on one thread, over native objects that check how they are treated. */
class HandleTest {
  private long before;

  @BeforeEach
  void count() {
    before = Contract.items_alive.call();
  }

  @AfterEach
  void nothingIsLeft() {
    assertEquals(0, alive());
  }

  private long alive() {
    return Contract.items_alive.call() - before;
  }

  @Test
  void closeReleasesOnce() {
    Item item = Item.create(42);
    assertEquals(42, item.value());
    assertEquals(1, item.referenceCount());
    assertFalse(item.isClosed());
    item.close();
    assertTrue(item.isClosed());
    assertEquals(0, item.referenceCount());
    item.close();
  }

  @Test
  void useAfterCloseThrowsNamingTheHandle() {
    Item item = Item.create(1);
    item.close();
    var error = assertThrows(IllegalStateException.class, item::value);
    assertTrue(error.getMessage().contains("Item"), error::getMessage);
    assertTrue(error.getMessage().contains("ITEM_PTR"), error::getMessage);
    var parameter = assertThrows(IllegalStateException.class, () -> NativeCall.begin(item, "it"));
    assertTrue(parameter.getMessage().contains("it: "), parameter::getMessage);
    assertThrows(IllegalStateException.class, item::retain);
    assertThrows(IllegalStateException.class, item::release);
    assertThrows(IllegalStateException.class, item::detach);
  }

  @Test
  void aNullParameterIsNamed() {
    var error =
        assertThrows(
            NullPointerException.class, () -> NativeCall.begin((NativeHandle) null, "owner"));
    assertTrue(error.getMessage().contains("owner"));
    assertEquals(0, NativeCall.beginOrNull((NativeHandle) null));
    NativeCall.end((NativeHandle) null);
  }

  @Test
  void referencesAreCounted() {
    Item item = Item.create(1);
    item.retain();
    item.retain();
    assertEquals(3, item.referenceCount());
    assertEquals(1, item.nativeReferences());
    Item child = item.child(2);
    assertEquals(4, item.referenceCount());
    assertEquals(1, child.referenceCount());
    item.release();
    item.release();
    item.release();
    assertEquals(1, item.referenceCount());
    assertEquals(1, item.nativeReferences());
    assertEquals(2, alive());
    child.release();
    assertTrue(item.isClosed());
    assertTrue(child.isClosed());
    assertEquals(0, item.referenceCount());
  }

  @Test
  void releasingTooOftenThrowsAndReleasesNothing() {
    Item item = Item.create(1);
    Item child = item.child(2);
    item.release();
    assertThrows(IllegalStateException.class, item::release);
    assertEquals(2, child.value());
    assertEquals(2, alive());
    item.close();
    assertThrows(IllegalStateException.class, item::release);
    child.close();
    child.close();
  }

  @Test
  void closeAfterReleaseGivesUpNothingMore() {
    Item item = Item.create(1);
    item.retain();
    item.release();
    item.release();
    assertEquals(0, alive());
    item.close();
  }

  @Test
  void retainedReferencesOutlastClose() {
    Item item = Item.create(1);
    item.retain();
    item.close();
    item.close();
    assertEquals(1, alive());
    assertEquals(1, item.referenceCount());
    item.release();
    assertEquals(0, alive());
    assertThrows(IllegalStateException.class, item::release);
  }

  @Test
  void aParentIsReleasedAfterItsChildren() {
    Item parent = Item.create(1);
    Item first = parent.child(2);
    Item second = parent.child(3);
    Item grandchild = first.child(4);
    parent.close();
    assertThrows(IllegalStateException.class, parent::value);
    first.close();
    second.close();
    assertEquals(3, alive());
    assertEquals(4, grandchild.value());
    grandchild.close();
  }

  @Test
  void childrenMayGoFirst() {
    Item parent = Item.create(1);
    parent.child(2).close();
    assertEquals(1, alive());
    assertEquals(1, parent.referenceCount());
    parent.close();
  }

  @Test
  void aLongChainIsReleasedWithoutRecursion() {
    Item item = Item.create(0);
    for (int i = 1; i < 50_000; i++) {
      Item next = item.child(i);
      item.close();
      item = next;
    }
    assertEquals(50_000, alive());
    item.close();
  }

  @Test
  void aNullResultIsAnException() {
    var error =
        assertThrows(
            NativeException.class, () -> Item.TYPE.own(Contract.item_none.call(), "item_none"));
    assertTrue(error.getMessage().contains("item_none"), error::getMessage);
    assertEquals(null, Item.TYPE.ownOrNull(0, "item_none"));
    assertEquals(null, Item.TYPE.borrowOrNull(0, "item_none"));
  }

  @Test
  void eachOwnedResultIsAReferenceOfItsOwn() {
    Item one = Item.create(1);
    Item two = one.same();
    assertEquals(2, two.nativeReferences());
    assertEquals(2, one.referenceCount());
    one.close();
    assertEquals(1, two.value());
    two.close();
  }

  @Test
  void aBorrowedHandleReleasesNothingAndEndsWithItsOwner() {
    Item owner = Item.create(7);
    Item borrowed = owner.borrowed();
    assertEquals(7, borrowed.value());
    borrowed.close();
    assertEquals(1, alive());
    Item again = owner.borrowed();
    owner.close();
    assertEquals(0, alive());
    assertTrue(again.isClosed());
    var error = assertThrows(IllegalStateException.class, again::value);
    assertTrue(error.getMessage().contains("owner"), error::getMessage);
    assertThrows(IllegalStateException.class, again::retain);
  }

  @Test
  void aChildOfABorrowedHandleKeepsTheOwnersObjectAlive() {
    Item owner = Item.create(7);
    Item child = owner.borrowed().child(8);
    owner.close();
    assertEquals(2, alive());
    child.close();
  }

  @Test
  void aDetachedObjectIsNotReleased() {
    Item item = Item.create(5);
    NativePointer pointer = item.detach();
    assertTrue(item.isClosed());
    assertThrows(IllegalStateException.class, item::value);
    assertThrows(IllegalStateException.class, item::detach);
    item.close();
    assertEquals(1, alive());
    Contract.item_release.call(pointer.address());
  }

  @Test
  void whatIsSharedOrBorrowedCannotBeGivenAway() {
    Item item = Item.create(5);
    item.retain();
    assertThrows(IllegalStateException.class, item::detach);
    item.release();
    Item child = item.child(1);
    assertThrows(IllegalStateException.class, item::detach);
    child.close();
    assertThrows(IllegalStateException.class, item.borrowed()::detach);
    long address = NativeCall.begin(item);
    assertThrows(IllegalStateException.class, item::detach);
    NativeCall.end(item);
    assertEquals(address, NativeCall.beginConsume(item, "item"));
    NativeCall.end(item);
    assertThrows(IllegalStateException.class, () -> NativeCall.beginConsume(item, "item"));
    Contract.item_release.call(address);
  }

  @Test
  void whatAConsumedObjectWasMadeFromLivesUntilTheCallEnds() {
    Item parent = Item.create(1);
    Item child = parent.child(2);
    parent.close();
    long address = NativeCall.beginConsume(child, "child");
    assertThrows(IllegalStateException.class, child::value);
    assertEquals(2, alive());
    Contract.item_release.call(address);
    assertEquals(1, alive());
    NativeCall.end(child);
    assertEquals(0, alive());
  }

  @Test
  void closeDuringACallIsPutOff() {
    Item item = Item.create(5);
    long address = NativeCall.begin(item);
    item.close();
    assertEquals(1, alive());
    assertEquals(5, Contract.item_value.call(address));
    Item child = Item.TYPE.own(Contract.item_child.call(address, 6), "item_child", item);
    NativeCall.end(item);
    assertEquals(2, alive());
    child.close();
  }

  @Test
  void whatCannotKeepItsParentIsReleasedAgain() {
    Item parent = Item.create(5);
    parent.close();
    long orphan = Contract.item_new.call(1);
    assertThrows(IllegalStateException.class, () -> Item.TYPE.own(orphan, "item_child", parent));
  }

  @Test
  void aReleaseThatReportsFailureIsThrownAndNotTriedAgain() {
    HandleType<Item> stubborn =
        HandleType.of("ITEM_PTR", Item.class, Item::new)
            .releasedBy("item_refuse_release", Contract.item_refuse_release::call);
    long address = Contract.item_new.call(1);
    Item item = stubborn.own(address, "item_new");
    var error = assertThrows(NativeException.class, item::close);
    assertTrue(error.getMessage().contains("item_refuse_release returned 5"), error::getMessage);
    item.close();
    Contract.item_release.call(address);
  }

  private static void releaseAndThrow(long address) {
    Contract.item_release.call(address);
    throw new IllegalArgumentException("thrown by the release");
  }

  @Test
  void aReleaseThatThrowsStillReleasesTheParent() {
    HandleType<Item> throwing =
        HandleType.of("ITEM_PTR", Item.class, Item::new)
            .releasedBy("thrower", HandleTest::releaseAndThrow);
    Item parent = Item.create(1);
    Item child = throwing.own(Contract.item_child.call(NativeCall.begin(parent), 2), "x", parent);
    NativeCall.end(parent);
    parent.close();
    assertThrows(IllegalArgumentException.class, child::close);
    assertEquals(0, alive());
  }

  @Test
  void aConstructorThatThrowsReleasesTheObject() {
    HandleType<Item> broken =
        HandleType.of(
                "ITEM_PTR",
                Item.class,
                state -> {
                  throw new IllegalArgumentException("no handle");
                })
            .releasedBy("item_release", Contract.item_release::call);
    long address = Contract.item_new.call(1);
    assertThrows(IllegalArgumentException.class, () -> broken.own(address, "item_new"));
  }

  @Test
  void handlesSayWhatTheyAre() {
    Item item = Item.create(1);
    assertTrue(item.toString().contains("ITEM_PTR"));
    assertTrue(item.toString().contains("open"));
    item.close();
    assertTrue(item.toString().contains("closed"));
  }
}
