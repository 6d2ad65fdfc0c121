package io.cgen.runtime;

import java.nio.ByteBuffer;

/** A view of a C {@code signed char **}, or of another type of eight bits. */
public final class ByteTable extends NativeTable<byte[], ByteBuffer> {
  ByteTable(TableShape shape) {
    super(TableType.BYTE, shape);
  }

  /** The element of a row and a column. */
  public byte get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getByte(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, byte value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putByte(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public ByteTable asReadOnly() {
    return new ByteTable(shape().asReadOnly());
  }
}
