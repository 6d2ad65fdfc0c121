package io.cgen.runtime;

/** A table in one block: the array of pointers, and behind it the rows. */
final class TableBlock {
  /** Where rows begin, so that C may use vector instructions as on what {@code malloc} returns. */
  private static final int ALIGNMENT = 16;

  private final int rows;
  private final int columns;
  private final long firstRow;
  private final long stride;

  TableBlock(int rows, int columns, long elementSize) {
    requireShape(rows, columns);
    this.rows = rows;
    this.columns = columns;
    this.firstRow = aligned((long) Long.BYTES * rows);
    this.stride = aligned(elementSize * columns);
  }

  static void requireShape(int rows, int columns) {
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException("A table of " + rows + " rows of " + columns + " columns");
    }
  }

  private static long aligned(long size) {
    return StructField.align(size, ALIGNMENT);
  }

  /** New memory with the pointers set and whatever in the rows; to be freed as one. */
  long allocate() {
    long address = RawMemory.allocate(byteSize());
    for (int row = 0; row < rows; row++) {
      RawMemory.putLong(address + (long) Long.BYTES * row, address + firstRow + row * stride);
    }
    return address;
  }

  /** The same with zeros in the rows. */
  long allocateZeroed() {
    long address = allocate();
    RawMemory.zero(address + firstRow, rows * stride);
    return address;
  }

  private long byteSize() {
    return Math.max(1, Math.addExact(firstRow, Math.multiplyExact(stride, rows)));
  }
}
