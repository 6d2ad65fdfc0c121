package io.cgen.runtime;

import java.nio.ByteBuffer;

/** A view of a C {@code long **}: 32 bits an element on Windows, and 64 elsewhere. */
public final class CLongTable extends NativeTable<long[], ByteBuffer> {
  CLongTable(TableShape shape) {
    super(TableType.C_LONG, shape);
  }

  /** The element of a row and a column. */
  public long get(int row, int column) {
    long address = enter(row, column);
    try {
      return CLong.get(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws IllegalArgumentException if the value is too large for the platform
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, long value) {
    long address = enterToWrite(row, column);
    try {
      CLong.put(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public CLongTable asReadOnly() {
    return new CLongTable(shape().asReadOnly());
  }
}
