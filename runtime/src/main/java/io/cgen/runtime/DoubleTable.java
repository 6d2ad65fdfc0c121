package io.cgen.runtime;

import java.nio.DoubleBuffer;

/** A view of a C {@code double **}. */
public final class DoubleTable extends NativeTable<double[], DoubleBuffer> {
  DoubleTable(TableShape shape) {
    super(TableType.DOUBLE, shape);
  }

  /** The element of a row and a column. */
  public double get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getDouble(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, double value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putDouble(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public DoubleTable asReadOnly() {
    return new DoubleTable(shape().asReadOnly());
  }
}
