package io.cgen.runtime;

import java.nio.LongBuffer;

/** A view of a C {@code long long **}, whose elements have 64 bits on all platforms. */
public final class LongTable extends NativeTable<long[], LongBuffer> {
  LongTable(TableShape shape) {
    super(TableType.LONG, shape);
  }

  /** The element of a row and a column. */
  public long get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getLong(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, long value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putLong(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public LongTable asReadOnly() {
    return new LongTable(shape().asReadOnly());
  }
}
