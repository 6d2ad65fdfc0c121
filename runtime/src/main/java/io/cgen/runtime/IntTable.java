package io.cgen.runtime;

import java.nio.IntBuffer;

/** A view of a C {@code int **}. */
public final class IntTable extends NativeTable<int[], IntBuffer> {
  IntTable(TableShape shape) {
    super(TableType.INT, shape);
  }

  /** The element of a row and a column. */
  public int get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getInt(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, int value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putInt(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public IntTable asReadOnly() {
    return new IntTable(shape().asReadOnly());
  }
}
