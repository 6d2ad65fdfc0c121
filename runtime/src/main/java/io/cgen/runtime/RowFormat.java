package io.cgen.runtime;

import java.lang.reflect.Array;
import java.util.function.IntFunction;

/**
 * How a row of a table is copied between native memory and a Java array.
 *
 * @param <A> the Java array
 */
record RowFormat<A>(long elementSize, IntFunction<A> newRow, Into<A> into, From<A> from) {
  /** Copies a whole array to an address. */
  interface Into<A> {
    void copy(A from, long to);
  }

  /** Fills a whole array from an address. */
  interface From<A> {
    void copy(long from, A to);
  }

  static <A> RowFormat<A> of(NativeType type, IntFunction<A> newRow, Into<A> into, From<A> from) {
    return new RowFormat<>(type.byteSize(), newRow, into, from);
  }

  int length(A[] rows, int row) {
    if (rows[row] == null) {
      throw new NullPointerException("Row " + row + " is null");
    }
    return Array.getLength(rows[row]);
  }

  void requireLength(A row, int columns) {
    int length = Array.getLength(row);
    if (length != columns) {
      throw new IllegalArgumentException(
          "The array has " + length + " elements, and the row has " + columns);
    }
  }

  void requireShape(A[] arrays, int rows, int columns) {
    if (arrays.length != rows) {
      throw new IllegalArgumentException(
          "There are " + arrays.length + " arrays, and the table has " + rows + " rows");
    }
    for (int row = 0; row < rows; row++) {
      int length = length(arrays, row);
      if (length != columns) {
        throw new IllegalArgumentException(
            "Row %d has %d elements, and the table has %d columns".formatted(row, length, columns));
      }
    }
  }
}
