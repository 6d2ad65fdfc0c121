package io.cgen.runtime;

import java.nio.DoubleBuffer;

/** Tables used by one thread and closed or dropped by another; for a virtual machine of its own. */
final class TableStress {
  private static final int TABLES = 100_000;
  private static final int ROWS = 2;

  private TableStress() {}

  public static void main(String[] args) throws InterruptedException {
    Thread other = new Thread(() -> work(1));
    other.start();
    work(2);
    other.join();
    awaitFreed();
    System.exit(NativeTables.blocks_freed.call() == TABLES * (ROWS + 1) ? 0 : 1);
  }

  private static void work(int seed) {
    for (int i = 0; i < TABLES / 2; i++) {
      NativePointer pointer = TableKind.DOUBLE.make(ROWS, 3);
      TableKind.DOUBLE.fill(TableType.DOUBLE.wrap(pointer, ROWS, 3), 1);
      if ((i + seed) % 2 == 0) {
        drop(pointer);
      } else {
        closeDuringUse(pointer, i % 500 == 0);
      }
    }
  }

  private static void drop(NativePointer pointer) {
    DoubleTable table = TableType.DOUBLE.own(pointer, ROWS, 3, TableStress::free);
    require(table.get(1, 2));
    require(table.row(1).get(2));
  }

  private static void closeDuringUse(NativePointer pointer, boolean onAnotherThread) {
    GenericHandle owner = GenericHandle.owning(pointer, "double **", TableStress::free);
    DoubleTable table = TableType.DOUBLE.wrap(pointer, ROWS, 3, owner);
    if (onAnotherThread) {
      Thread closer = new Thread(owner::close);
      closer.start();
      useUntilRefused(table);
    } else {
      require(table.get(1, 2));
      owner.close();
    }
  }

  private static void useUntilRefused(DoubleTable table) {
    try {
      while (true) {
        require(table.get(1, 2));
        DoubleBuffer row = table.row(1);
        require(row.get(2));
      }
    } catch (IllegalStateException closed) {
      // As it should be.
    }
  }

  private static void require(double value) {
    if (value != 8) {
      System.out.println("read " + value);
      Runtime.getRuntime().halt(2);
    }
  }

  private static void free(long address) {
    NativeTables.table_free.call(address, ROWS);
  }

  private static void awaitFreed() throws InterruptedException {
    Collecting.reaches(() -> NativeTables.blocks_alive.call() == 0);
  }
}
