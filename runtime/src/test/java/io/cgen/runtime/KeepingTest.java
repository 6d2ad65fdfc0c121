package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** What C goes on using stays, and nothing stays longer. */
class KeepingTest {
  private static final StructLayout BOX =
      StructLayout.struct("struct box").field("content", NativeType.POINTER).build();

  private final List<Long> released = new ArrayList<>();
  private final HandleType<GenericHandle> type =
      GenericHandle.type("thing *").releasedBy("thing_free", (LongConsumer) released::add);

  private static final class Box extends NativeStruct {
    Box(NativeMemory memory) {
      super(BOX, memory);
    }

    static Box allocate() {
      return new Box(NativeMemory.allocate(BOX));
    }
  }

  private GenericHandle thing(long address) {
    return type.own(address, "thing_new");
  }

  @Test
  void aHandleThatIsKeptIsReleasedAfterItsHolderOnce() {
    GenericHandle holder = thing(16);
    GenericHandle kept = thing(32);
    Keeping.with(holder, kept);
    Keeping.with(holder, kept);
    kept.close();
    assertEquals(List.of(), released);
    holder.close();
    assertEquals(List.of(16L, 32L), released);
  }

  @Test
  void aHandleThatIsStillOpenStaysSo() {
    GenericHandle holder = thing(16);
    GenericHandle kept = thing(32);
    Keeping.with(holder, kept);
    holder.close();
    assertEquals(List.of(16L), released);
    kept.close();
    assertEquals(List.of(16L, 32L), released);
  }

  @Test
  void nothingKeepsItself() {
    GenericHandle holder = thing(16);
    GenericHandle part = type.borrow(32, "thing_part", holder);
    Keeping.with(holder, holder);
    Keeping.with(holder, part);
    Keeping.with(part, holder);
    holder.close();
    assertEquals(List.of(16L), released);
  }

  @Test
  void nullIsNothing() {
    GenericHandle holder = thing(16);
    Keeping.with((NativeHandle) null, Box.allocate());
    Keeping.with(holder, (NativeHandle) null);
    Keeping.with(Box.allocate(), (NativeStruct) null);
    Keeping.forever((NativeStruct) null);
    assertEquals(List.of(), released);
    holder.close();
  }

  @Test
  void whatIsReleasedIsRefused() {
    GenericHandle holder = thing(16);
    GenericHandle gone = thing(32);
    gone.close();
    assertThrows(IllegalStateException.class, () -> Keeping.with(holder, gone));
    assertThrows(IllegalStateException.class, () -> Keeping.forever(gone));
    GenericHandle late = thing(48);
    holder.close();
    assertThrows(IllegalStateException.class, () -> Keeping.with(holder, late));
    assertEquals(List.of(32L, 16L), released);
    late.close();
    assertEquals(List.of(32L, 16L, 48L), released);
  }

  @Test
  void structsStayWithWhatKeepsThem() {
    GenericHandle holder = thing(16);
    Box outer = Box.allocate();
    WeakReference<NativeMemory> inner = new WeakReference<>(keptBy(outer).memory());
    Keeping.with(holder, outer);
    outer = null;
    System.gc();
    assertNotNull(inner.get());
    holder.close();
  }

  private static Box keptBy(Box outer) {
    Box inner = Box.allocate();
    Keeping.with(outer, inner);
    Keeping.with(inner, inner);
    return inner;
  }

  @Test
  void aCopyKeepsWhatItsModelDoes() {
    Box copy = copied();
    WeakReference<NativeMemory> inner = new WeakReference<>(copied(copy));
    System.gc();
    assertNotNull(inner.get());
    Reference.reachabilityFence(copy);
  }

  private static Box copied() {
    return new Box(Box.allocate().copied());
  }

  private static NativeMemory copied(Box copy) {
    Box model = Box.allocate();
    NativeMemory inner = keptBy(model).memory();
    copy.memory().copyFrom(model.memory());
    return inner;
  }

  @Test
  void aHandleStaysAsLongAsAStruct() {
    Box holder = Box.allocate();
    GenericHandle kept = thing(32);
    Keeping.with(holder, kept);
    kept.close();
    assertEquals(List.of(), released);
    Reference.reachabilityFence(holder);
  }

  @Test
  void aStructThatIsOwnedIsFreedAfterItsHolder() {
    GenericHandle holder = thing(16);
    Box owned = new Box(NativeStruct.ownedAt(64, BOX, released::add));
    Keeping.with(holder, owned);
    owned.closeOwned();
    assertEquals(List.of(), released);
    holder.close();
    assertEquals(List.of(16L, 64L), released);
  }

  @Test
  void whatCOwnsNeedsNobody() {
    GenericHandle holder = thing(16);
    GenericHandle owner = thing(32);
    Keeping.with(holder, new Box(NativeStruct.memoryAt(64, BOX, owner)));
    owner.close();
    assertEquals(List.of(32L), released);
    holder.close();
  }

  @Test
  void cKeepsWhatAnObjectUsesThatItWasGiven() {
    GenericHandle holder = thing(16);
    GenericHandle kept = thing(32);
    Keeping.with(holder, kept);
    holder.detach();
    kept.close();
    assertEquals(List.of(), released);
  }
}
