package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who frees the memory of a table, and when. */
class TableOwnerTest {
  private static final int ROWS = 3;
  private static final int COLUMNS = 4;

  /** Each row, and the array of pointers. */
  private static final int BLOCKS = ROWS + 1;

  private int alive;
  private int freed;

  @BeforeEach
  void count() {
    alive = NativeTables.blocks_alive.call();
    freed = NativeTables.blocks_freed.call();
  }

  private void assertFreed(int blocks) {
    assertEquals(freed + blocks, NativeTables.blocks_freed.call());
  }

  private void awaitFreed(int blocks) throws InterruptedException {
    Collecting.until(() -> NativeTables.blocks_freed.call() - freed >= blocks);
    assertFreed(blocks);
    assertEquals(alive, NativeTables.blocks_alive.call());
  }

  private static NativePointer made() {
    NativePointer pointer = TableKind.DOUBLE.make(ROWS, COLUMNS);
    TableKind.DOUBLE.fill(TableType.DOUBLE.wrap(pointer, ROWS, COLUMNS), 1);
    return pointer;
  }

  private static void freeTable(long address) {
    NativeTables.table_free.call(address, ROWS);
  }

  private static GenericHandle owner(NativePointer pointer) {
    return GenericHandle.owning(pointer, "double **", TableOwnerTest::freeTable);
  }

  @Test
  void whatCOwnsIsNotFreed() throws InterruptedException {
    NativePointer pointer = made();
    assertEquals(13, TableType.DOUBLE.wrap(pointer, ROWS, COLUMNS).get(2, 2));
    Collecting.once();
    Collecting.once();
    assertFreed(0);
    NativeTables.table_free.call(NativeCall.begin(pointer), ROWS);
  }

  @Test
  void aViewIsRefusedOnceItsOwnerIsClosed() {
    GenericHandle owner;
    DoubleTable table;
    NativePointer pointer = made();
    owner = owner(pointer);
    table = TableType.DOUBLE.wrap(pointer, ROWS, COLUMNS, owner);
    DoubleTable readOnly = table.asReadOnly();
    assertEquals(1, table.get(0, 0));
    owner.close();
    assertFreed(BLOCKS);
    assertThrows(IllegalStateException.class, () -> table.get(0, 0));
    assertThrows(IllegalStateException.class, () -> table.set(0, 0, 1));
    assertThrows(IllegalStateException.class, () -> table.row(0));
    assertThrows(IllegalStateException.class, table::toArrays);
    assertThrows(IllegalStateException.class, () -> table.copyTo(new double[ROWS][COLUMNS]));
    assertThrows(IllegalStateException.class, () -> table.copyFrom(new double[ROWS][COLUMNS]));
    assertThrows(IllegalStateException.class, () -> readOnly.get(0, 0));
    assertThrows(IllegalStateException.class, () -> TableKind.DOUBLE.weigh(table));
  }

  @Test
  void aRowThatIsOutPutsTheReleaseOff() throws InterruptedException {
    closeWithARowOut();
    awaitFreed(BLOCKS);
  }

  private void closeWithARowOut() throws InterruptedException {
    NativePointer pointer = made();
    GenericHandle owner = owner(pointer);
    DoubleTable table = TableType.DOUBLE.wrap(pointer, ROWS, COLUMNS, owner);
    DoubleBuffer tail = table.row(2).position(1).slice();
    owner.close();
    assertTrue(owner.isClosed());
    assertThrows(IllegalStateException.class, () -> table.get(0, 0));
    for (int i = 0; i < 5; i++) {
      Collecting.once();
      assertFreed(0);
      assertEquals(12, tail.get(0));
      assertEquals(14, tail.get(2));
    }
    Reference.reachabilityFence(tail);
  }

  @Test
  void memoryOfAHandleAsABufferPutsTheReleaseOffToo() throws InterruptedException {
    closeWithABufferOut();
    awaitFreed(BLOCKS);
  }

  private void closeWithABufferOut() {
    NativePointer pointer = made();
    GenericHandle owner = owner(pointer);
    ByteBuffer pointers = pointer.memory(8 * ROWS, owner).asByteBuffer();
    owner.close();
    assertFreed(0);
    assertEquals(8 * ROWS, pointers.remaining());
    Reference.reachabilityFence(pointers);
  }

  @Test
  void whatJavaOwnsIsFreedWithTheLastView() throws InterruptedException {
    ownAndDrop(TableType.freeingRows(ROWS, NativeTables.block_free::call));
    awaitFreed(BLOCKS);
  }

  @Test
  void closingFreesWhatJavaOwns() {
    DoubleTable table = TableType.DOUBLE.own(made(), ROWS, COLUMNS, TableOwnerTest::freeTable);
    DoubleTable readOnly = table.asReadOnly();
    readOnly.close();
    assertFreed(BLOCKS);
    table.close();
    assertFreed(BLOCKS);
    assertThrows(IllegalStateException.class, () -> table.get(0, 0));
    DoubleTable allocated = TableType.DOUBLE.allocate(1, 1);
    allocated.close();
    assertThrows(IllegalStateException.class, () -> allocated.get(0, 0));
  }

  @Test
  void closingLeavesAloneWhatOthersOwn() {
    NativePointer pointer = made();
    try (GenericHandle owner = owner(pointer)) {
      DoubleTable table = TableType.DOUBLE.wrap(pointer, ROWS, COLUMNS, owner);
      table.close();
      assertFreed(0);
      assertEquals(1, table.get(0, 0));
    }
    assertFreed(BLOCKS);
  }

  @Test
  void theLibrarysOwnFunctionMayFreeIt() throws InterruptedException {
    ownAndDrop(TableOwnerTest::freeTable);
    awaitFreed(BLOCKS);
  }

  private void ownAndDrop(LongConsumer release) throws InterruptedException {
    DoubleBuffer row = rowOf(TableType.DOUBLE.own(made(), ROWS, COLUMNS, release).asReadOnly());
    Collecting.once();
    Collecting.once();
    assertFreed(0);
    assertEquals(9, row.get(3));
    Reference.reachabilityFence(row);
  }

  private static DoubleBuffer rowOf(DoubleTable table) {
    assertEquals(6, table.get(1, 0));
    return table.row(1);
  }

  @Test
  void rowsThatCDroppedAreRefusedAndNotFreedAgain() throws InterruptedException {
    dropARow();
    awaitFreed(BLOCKS);
  }

  private static void dropARow() {
    NativePointer pointer = made();
    DoubleTable table =
        TableType.DOUBLE.own(
            pointer, ROWS, COLUMNS, TableType.freeingRows(ROWS, NativeTables.block_free::call));
    NativeTables.table_drop_row.call(NativeCall.begin(pointer), 1);
    String said = assertThrows(IllegalStateException.class, () -> table.get(1, 0)).getMessage();
    assertEquals("C has NULL for row 1 of double **[3][4]", said);
    assertThrows(IllegalStateException.class, () -> table.row(1));
    assertEquals(11, table.get(2, 0));
  }

  @Test
  void aFailureFreesNothing() {
    NativePointer pointer = made();
    LongConsumer never =
        address -> {
          throw new AssertionError("released");
        };
    assertThrows(IllegalArgumentException.class, () -> TableType.DOUBLE.own(pointer, -1, 1, never));
    assertThrows(
        NullPointerException.class, () -> TableType.DOUBLE.own(NativePointer.NULL, 1, 1, never));
    assertThrows(NullPointerException.class, () -> TableType.DOUBLE.wrap(NativePointer.NULL, 1, 1));
    assertEquals(0, TableType.DOUBLE.own(NativePointer.NULL, 0, 1, never).rows());
    assertEquals(0, TableType.DOUBLE.wrap(NativePointer.NULL, 0, 1).toArrays().length);
    assertFreed(0);
    NativeTables.table_free.call(NativeCall.begin(pointer), ROWS);
  }

  @Test
  void usingClosingAndDroppingAtOnceIsSafe() throws Exception {
    ChildJvm.Outcome outcome = new ChildJvm().option("-Xmx256m").run(TableStress.class);
    assertEquals(0, outcome.status(), outcome.output());
  }
}
