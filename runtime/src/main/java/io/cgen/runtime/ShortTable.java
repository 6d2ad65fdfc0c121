package io.cgen.runtime;

import java.nio.ShortBuffer;

/** A view of a C {@code short **}. */
public final class ShortTable extends NativeTable<short[], ShortBuffer> {
  ShortTable(TableShape shape) {
    super(TableType.SHORT, shape);
  }

  /** The element of a row and a column. */
  public short get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getShort(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, short value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putShort(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public ShortTable asReadOnly() {
    return new ShortTable(shape().asReadOnly());
  }
}
