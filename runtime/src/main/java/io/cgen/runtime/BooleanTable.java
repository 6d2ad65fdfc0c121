package io.cgen.runtime;

import java.nio.ByteBuffer;

/** A view of a C {@code bool **}. */
public final class BooleanTable extends NativeTable<boolean[], ByteBuffer> {
  BooleanTable(TableShape shape) {
    super(TableType.BOOLEAN, shape);
  }

  /** The element of a row and a column. */
  public boolean get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getByte(address) != 0;
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, boolean value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putByte(address, (byte) (value ? 1 : 0));
    } finally {
      leave();
    }
  }

  @Override
  public BooleanTable asReadOnly() {
    return new BooleanTable(shape().asReadOnly());
  }
}
