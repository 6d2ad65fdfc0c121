package io.cgen.runtime;

import java.nio.Buffer;
import java.nio.ByteOrder;
import java.util.List;

/** Buffers that are to be the rows of a table, checked to be fit for that. */
final class RowBuffers {
  private final List<? extends Buffer> rows;
  private final int elementSize;

  RowBuffers(List<? extends Buffer> rows, long elementSize) {
    this.rows = rows;
    this.elementSize = (int) elementSize;
    for (int row = 0; row < rows.size(); row++) {
      check(row, rows.get(row));
    }
  }

  private void check(int row, Buffer buffer) {
    if (buffer == null) {
      throw new NullPointerException("The buffer of row " + row + " is null");
    }
    BufferFormat format = BufferFormat.of(buffer);
    if (!buffer.isDirect()) {
      throw refused(row, "is not direct, so that C cannot be shown its memory; copy it");
    }
    if (!format.isNative()) {
      throw refused(row, "is " + format.order() + ", but the platform " + ByteOrder.nativeOrder());
    }
    if (bytes(buffer) % elementSize != 0) {
      throw refused(row, "has " + bytes(buffer) + " bytes for elements of " + elementSize);
    }
    if (columns(buffer) != columns()) {
      throw refused(row, "has " + columns(buffer) + " elements, but row 0 has " + columns());
    }
  }

  private static IllegalArgumentException refused(int row, String why) {
    return new IllegalArgumentException("The buffer of row " + row + " " + why);
  }

  int columns() {
    return rows.isEmpty() ? 0 : columns(rows.get(0));
  }

  private int columns(Buffer buffer) {
    return Math.toIntExact(bytes(buffer) / elementSize);
  }

  private static long bytes(Buffer buffer) {
    return (long) buffer.remaining() * BufferFormat.of(buffer).elementSize();
  }

  boolean isReadOnly() {
    return rows.stream().anyMatch(Buffer::isReadOnly);
  }
}
