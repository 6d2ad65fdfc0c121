package io.cgen.runtime;

import java.nio.FloatBuffer;

/** A view of a C {@code float **}. */
public final class FloatTable extends NativeTable<float[], FloatBuffer> {
  FloatTable(TableShape shape) {
    super(TableType.FLOAT, shape);
  }

  /** The element of a row and a column. */
  public float get(int row, int column) {
    long address = enter(row, column);
    try {
      return RawMemory.getFloat(address);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites an element.
   *
   * @throws UnsupportedOperationException if this view is read-only
   */
  public void set(int row, int column, float value) {
    long address = enterToWrite(row, column);
    try {
      RawMemory.putFloat(address, value);
    } finally {
      leave();
    }
  }

  @Override
  public FloatTable asReadOnly() {
    return new FloatTable(shape().asReadOnly());
  }
}
