package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unique handles, hierarchies, generic handles, types known at run time, users' subclasses. */
class HandleKindsTest {
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

  // ---- retained ----

  @Test
  void anObjectThatCKeepsIsRetainedAndReleasedLikeAnyOther() {
    List<Long> retained = new ArrayList<>();
    List<Long> released = new ArrayList<>();
    HandleType<Item> type =
        HandleType.of("item *", Item.class, Item::new)
            .releasedBy("item_unref", (LongConsumer) released::add)
            .retainedBy("item_ref", retained::add);

    Item kept = type.borrow(64, "item_parent");
    Item made = type.own(128, "item_new");
    assertEquals(List.of(64L), retained);

    kept.close();
    made.close();
    made.close();
    assertEquals(List.of(64L, 128L), released);
    assertEquals(null, type.borrowOrNull(0, "item_parent"));
    assertEquals(List.of(64L), retained);
  }

  @Test
  void aUniqueObjectIsRetainedOnceForAllItsResults() {
    List<Long> retained = new ArrayList<>();
    List<Long> released = new ArrayList<>();
    HandleType<Item> type =
        HandleType.of("item *", Item.class, Item::new)
            .releasedBy("item_unref", (LongConsumer) released::add)
            .retainedBy("item_ref", retained::add)
            .unique();

    Item kept = type.borrow(64, "item_parent");
    assertSame(kept, type.borrow(64, "item_parent"));
    assertEquals(List.of(64L), retained);

    kept.close();
    assertEquals(List.of(64L), released);
  }

  // ---- unique ----

  private static HandleType<Item> uniqueItems() {
    return Item.TYPE.unique();
  }

  @Test
  void aUniqueObjectHasOneHandleWhileItLives() {
    HandleType<Item> type = uniqueItems();
    long address = Contract.item_new.call(3);
    Item item = type.own(address, "item_new");
    assertSame(item, type.own(address, "item_borrow"));
    assertSame(item, type.borrow(address, "item_borrow"));
    assertEquals(1, item.referenceCount());
    item.close();
    assertEquals(0, alive());
  }

  @Test
  void aUniqueObjectIsForgottenBeforeItsRelease() {
    List<NativeHandle> seen = new ArrayList<>();
    HandleType<?>[] type = new HandleType<?>[1];
    type[0] =
        HandleType.of("ITEM_PTR", Item.class, Item::new)
            .releasedBy("reuse", (long address) -> seen.add(type[0].ownOrNull(address, "reuse")))
            .unique();
    NativeHandle first = type[0].own(8, "first");
    first.close();
    assertEquals(1, seen.size());
    assertNotSame(first, seen.get(0));
  }

  @Test
  void aUniqueObjectWhoseHandleWasCollectedGetsAnother() throws Exception {
    HandleType<Item> type = uniqueItems();
    CountDownLatch reaping = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    dropped(GenericHandle.type("blocker").releasedBy("block", block(reaping, goOn)), 8);
    Collecting.until(() -> reaping.getCount() == 0);
    long address = Contract.item_new.call(7);
    WeakReference<Item> first = dropped(type, address);
    Collecting.until(() -> first.get() == null);
    Item again = type.own(address, "item_borrow");
    assertEquals(1, again.referenceCount());
    goOn.countDown();
    dropped(type, Contract.item_new.call(8));
    Collecting.until(() -> alive() == 1);
    assertEquals(7, again.value());
    again.close();
  }

  private static LongConsumer block(CountDownLatch started, CountDownLatch goOn) {
    return address -> {
      started.countDown();
      try {
        goOn.await();
      } catch (InterruptedException unexpected) {
        throw new IllegalStateException(unexpected);
      }
    };
  }

  private static <T extends NativeHandle> WeakReference<T> dropped(
      HandleType<T> type, long address) {
    T handle = type.own(address, "own");
    handle.retain();
    return new WeakReference<>(handle);
  }

  @Test
  void aUniqueObjectThatIsClosingIsNotReturnedAgain() {
    HandleType<Item> type = uniqueItems();
    Item item = type.own(Contract.item_new.call(3), "item_new");
    long address = NativeCall.begin(item);
    item.close();
    assertThrows(IllegalStateException.class, () -> type.own(address, "item_borrow"));
    NativeCall.end(item);
  }

  @Test
  void aDetachedUniqueObjectIsForgotten() {
    HandleType<Item> type = uniqueItems();
    Item item = type.own(Contract.item_new.call(3), "item_new");
    long address = item.detach().address();
    Item again = type.own(address, "item_take_back");
    assertNotSame(item, again);
    again.close();
  }

  // ---- hierarchies ----

  private static final class SpecialItem extends Item {
    static final HandleType<SpecialItem> SPECIAL =
        HandleType.of("SPECIAL_ITEM_PTR", SpecialItem.class, SpecialItem::new)
            .releasedBy("item_release", Contract.item_release::call);

    SpecialItem(HandleState state) {
      super(state);
    }
  }

  @Test
  void aHandleClassMayExtendAnother() {
    try (SpecialItem special = SpecialItem.SPECIAL.own(Contract.item_new.call(4), "item_new")) {
      assertEquals(4, special.value());
      assertTrue(special.toString().contains("SPECIAL_ITEM_PTR"));
      assertSame(special, Item.TYPE.cast(special, "item"));
    }
  }

  @Test
  void aCastNamesWhatWasExpectedAndWhatCame() {
    try (Item item = Item.create(1)) {
      var error =
          assertThrows(
              IllegalArgumentException.class, () -> SpecialItem.SPECIAL.cast(item, "special"));
      for (String part : List.of("special", "SPECIAL_ITEM_PTR", "Item (ITEM_PTR)")) {
        assertTrue(error.getMessage().contains(part), error::getMessage);
      }
      assertThrows(NullPointerException.class, () -> Item.TYPE.cast(null, "item"));
    }
  }

  // ---- types known at run time ----

  @Test
  void typesAreFoundByTheirCNames() {
    HandleTypes strict = HandleTypes.strict(Item.TYPE, SpecialItem.SPECIAL);
    try (NativeHandle made =
        strict.named("SPECIAL_ITEM_PTR").own(Contract.item_new.call(1), "make")) {
      assertTrue(made instanceof SpecialItem);
    }
    var error = assertThrows(IllegalArgumentException.class, () -> strict.named("OTHER_PTR"));
    assertTrue(error.getMessage().contains("OTHER_PTR"), error::getMessage);
    assertTrue(error.getMessage().contains("SPECIAL_ITEM_PTR"), error::getMessage);
  }

  @Test
  void lenientTypesMakeGenericHandles() {
    HandleTypes lenient =
        HandleTypes.lenient("item_release", Contract.item_release::call, Item.TYPE);
    assertSame(Item.TYPE, lenient.named("ITEM_PTR"));
    try (NativeHandle made = lenient.named("OTHER_PTR").own(Contract.item_new.call(1), "make")) {
      assertTrue(made instanceof GenericHandle);
      assertTrue(made.toString().contains("OTHER_PTR"));
    }
  }

  // ---- generic handles ----

  @Test
  void aGenericHandleReleasesByItsLambda() {
    NativePointer pointer = NativePointer.ofAddress(Contract.item_new.call(1));
    GenericHandle handle =
        GenericHandle.owning(pointer, "ITEM_PTR", address -> Contract.item_release.call(address));
    assertEquals(1, alive());
    handle.close();
    handle.close();
    assertEquals(0, alive());
    assertThrows(
        NativeException.class,
        () -> GenericHandle.owning(NativePointer.NULL, "ITEM_PTR", address -> {}));
  }

  @Test
  void aHandleMayOwnPlainMemory() {
    GenericHandle memory = GenericHandle.allocate(32, "struct buffer *");
    NativeMemory view = NativeMemory.view(NativeCall.begin(memory), 32, memory);
    NativeCall.end(memory);
    assertEquals(0, view.getLong(24));
    view.putLong(24, 5);
    assertEquals(5, view.getLong(24));
    memory.close();
    assertThrows(IllegalStateException.class, () -> view.getLong(24));
  }

  @Test
  void nativeReferencesThatJavaDoesNotOwnStay() {
    long address = Contract.item_new.call(1);
    Contract.item_same.call(address);
    Item item = Item.TYPE.own(address, "item_same");
    assertEquals(1, item.referenceCount());
    assertEquals(2, item.nativeReferences());
    item.close();
    assertEquals(1, Contract.item_references.call(address));
    Contract.item_release.call(address);
  }

  // ---- users' subclasses ----

  private static final class LoggingItem extends Item {
    static final HandleType<LoggingItem> LOGGING =
        HandleType.of("ITEM_PTR", LoggingItem.class, LoggingItem::new)
            .releasedBy("item_release", Contract.item_release::call);

    LoggingItem(HandleState state) {
      super(state);
    }

    LoggingItem logTo(List<String> log) {
      onRelease(() -> log.add("alive after release: " + Contract.items_alive.call()));
      return this;
    }
  }

  @Test
  void usersMayAddTheirOwnCleanup() {
    List<String> log = new ArrayList<>();
    LoggingItem item = LoggingItem.LOGGING.own(Contract.item_new.call(1), "item_new").logTo(log);
    item.retain();
    item.close();
    assertEquals(List.of(), log);
    item.release();
    assertEquals(List.of("alive after release: " + before), log);
    assertThrows(IllegalStateException.class, () -> item.logTo(log));
  }
}
