package io.cgen.runtime;

import java.nio.Buffer;
import java.util.Objects;

/**
 * A view of a C {@code T **}: an array of pointers to rows of equal length, read and written where
 * it is.
 *
 * <p>A {@link TableType} makes one: new, over memory that C owns, over memory that is to be freed
 * with its last view, or over direct buffers that are its rows. Every access is checked against the
 * number of rows and columns, and reads the pointer to the row again, because C may have put
 * another there.
 *
 * <p>A view of memory that a handle owns keeps the handle from being collected, and is refused once
 * it is closed. Of memory that tables themselves own, {@link #close} closes all views. A buffer
 * cannot be refused: a row that was handed out as a buffer puts the release of the memory off until
 * the buffer, and whatever was made from it, is unreachable.
 *
 * <p>A call on an element counts itself in and out with the owner; to go through many elements,
 * take the rows as buffers.
 *
 * <p>What C may do at the same time is for the library's documentation to say: as with any memory,
 * two threads see each other's writes only when something else orders them.
 *
 * @param <A> a row as a Java array
 * @param <B> a row as a buffer
 */
public abstract sealed class NativeTable<A, B extends Buffer> implements AutoCloseable
    permits BooleanTable,
        ByteTable,
        ShortTable,
        IntTable,
        CLongTable,
        LongTable,
        FloatTable,
        DoubleTable {
  private final TableType<?, A, B> type;
  private final RowFormat<A> format;
  private final long elementSize;
  private final NativeMemory pointers;
  private final int rows;
  private final int columns;
  private final boolean readOnly;
  private final Runnable close;

  NativeTable(TableType<?, A, B> type, TableShape shape) {
    this.type = type;
    this.format = type.format();
    this.elementSize = format.elementSize();
    this.pointers = shape.pointers();
    this.rows = shape.rows();
    this.columns = shape.columns();
    this.readOnly = shape.readOnly();
    this.close = shape.close();
  }

  /**
   * Gives back the memory, if it belongs to this table and other views of it; again does nothing.
   * What C or a handle owns, and buffers, are left alone.
   */
  @Override
  public final void close() {
    close.run();
  }

  /** The number of rows. */
  public final int rows() {
    return rows;
  }

  /** The number of elements in each row. */
  public final int columns() {
    return columns;
  }

  /** Tells whether this view refuses to be written through. */
  public final boolean isReadOnly() {
    return readOnly;
  }

  /** The same memory, seen through a view that refuses to be written through. */
  public abstract NativeTable<A, B> asReadOnly();

  /**
   * A row as a direct buffer in the platform's byte order, over the same memory and read-only if
   * this view is. It may outlive the view: the memory is released after both.
   *
   * @throws IndexOutOfBoundsException if there is no such row
   * @throws IllegalStateException if an owner of the memory is closed, or C has no row there
   */
  public final B row(int row) {
    long address = enterRow(row);
    try {
      return type.buffer(pointers.buffer(address, rowBytes()), readOnly);
    } finally {
      leave();
    }
  }

  /** A copy of a row. */
  public final A copyOfRow(int row) {
    A copy = format.newRow().apply(columns);
    copyRow(row, copy);
    return copy;
  }

  /**
   * Overwrites a row.
   *
   * @throws IllegalArgumentException if {@code values} is not as long as a row
   * @throws UnsupportedOperationException if this view is read-only
   */
  public final void setRow(int row, A values) {
    Objects.requireNonNull(values, "values is null");
    format.requireLength(values, columns);
    long address = enterRowToWrite(row);
    try {
      format.into().copy(values, address);
    } finally {
      leave();
    }
  }

  /** A copy of all rows. */
  public final A[] toArrays() {
    A[] copy = type.newRows(rows);
    for (int row = 0; row < rows; row++) {
      copy[row] = copyOfRow(row);
    }
    return copy;
  }

  /**
   * Copies all rows into arrays that exist.
   *
   * @throws IllegalArgumentException if there are more or fewer rows or elements; nothing is copied
   */
  public final void copyTo(A[] into) {
    format.requireShape(into, rows, columns);
    for (int row = 0; row < rows; row++) {
      copyRow(row, into[row]);
    }
  }

  private void copyRow(int row, A into) {
    long address = enterRow(row);
    try {
      format.from().copy(address, into);
    } finally {
      leave();
    }
  }

  /**
   * Overwrites all rows.
   *
   * @throws IllegalArgumentException if there are more or fewer rows or elements; nothing is copied
   * @throws UnsupportedOperationException if this view is read-only
   */
  public final void copyFrom(A[] from) {
    format.requireShape(from, rows, columns);
    requireWritable("");
    for (int row = 0; row < rows; row++) {
      setRow(row, from[row]);
    }
  }

  final TableShape shape() {
    return new TableShape(pointers, rows, columns, readOnly, close);
  }

  /** The array of pointers. */
  final NativeMemory pointers() {
    return pointers;
  }

  /** The address of an element, until {@link #leave}. */
  final long enter(int row, int column) {
    Objects.checkIndex(column, columns);
    return enterRow(row) + column * elementSize;
  }

  /** The same, to write there. */
  final long enterToWrite(int row, int column) {
    requireWritable("");
    return enter(row, column);
  }

  final void leave() {
    pointers.end();
  }

  private long enterRowToWrite(int row) {
    requireWritable("");
    return enterRow(row);
  }

  private long enterRow(int row) {
    Objects.checkIndex(row, rows);
    long address = RawMemory.getLong(pointers.begin("") + (long) Long.BYTES * row);
    if (address == 0) {
      leave();
      throw new IllegalStateException("C has NULL for row " + row + " of " + this);
    }
    return address;
  }

  final void requireWritable(String parameter) {
    if (readOnly) {
      throw new UnsupportedOperationException(
          HandleState.subject(parameter) + this + " is read-only");
    }
  }

  private int rowBytes() {
    return Math.toIntExact(columns * elementSize);
  }

  /** Names the type and the shape. */
  @Override
  public final String toString() {
    return type + "[" + rows + "][" + columns + "]";
  }
}
