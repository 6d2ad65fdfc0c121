package io.cgen.runtime;

import java.lang.reflect.Array;

/**
 * A copy of a {@code T[][]} in scratch memory, in one block that holds the pointers and the rows.
 * For generated code.
 *
 * <p>It holds the rows that it was made from: if another thread puts others into the array during
 * the call, they are not written to.
 */
public final class TableCopy {
  /** Where rows of pointers begin, so that C may use vector instructions. */
  private static final int ALIGNMENT = 16;

  private final String parameter;
  private final Element element;
  private final Object[] rows;
  private final long[] addresses;
  private final long address;

  private TableCopy(
      Scratch scratch, Object[] rows, String parameter, TableLayout layout, Element element) {
    this.parameter = parameter;
    this.element = element;
    this.rows = rows;
    this.addresses = new long[rows.length];
    boolean pointers = layout != TableLayout.CONTIGUOUS;
    long first = pointers ? aligned((long) Long.BYTES * rows.length) : 0;
    this.address = scratch.takeArray(first + place(first, pointers));
    for (int i = 0; i < rows.length; i++) {
      addresses[i] += address;
      if (pointers) {
        RawMemory.putLong(address + (long) Long.BYTES * i, addresses[i]);
      }
    }
  }

  private TableCopy(String parameter) {
    this.parameter = parameter;
    this.element = Element.AS_IN_JAVA;
    this.rows = new Object[0];
    this.addresses = new long[0];
    this.address = 0;
  }

  /** What the rows consist of in C. */
  private enum Element {
    AS_IN_JAVA,
    /** C's {@code long}, whose width differs between platforms. */
    C_LONG
  }

  /** Gives each row its place behind {@code first}; returns how much they take together. */
  private long place(long first, boolean padded) {
    long next = first;
    for (int i = 0; i < rows.length; i++) {
      addresses[i] = next;
      long bytes = bytes(rows[i]);
      next += padded ? aligned(bytes) : bytes;
    }
    return next - first;
  }

  private long bytes(Object row) {
    return element == Element.C_LONG ? (long) CLong.SIZE * length(row) : ArrayLength.bytes(row);
  }

  private static long aligned(long size) {
    return StructField.align(size, ALIGNMENT);
  }

  /**
   * A copy that C reads.
   *
   * @param rows arrays of one primitive type
   * @throws NullPointerException naming the parameter or the row that is null
   * @throws IllegalArgumentException naming a row that is not as long as the first, if it must be
   */
  public static TableCopy of(Scratch scratch, Object[] rows, String parameter, TableLayout layout) {
    return filled(scratch, rows, parameter, layout, Element.AS_IN_JAVA);
  }

  private static TableCopy filled(
      Scratch scratch, Object[] rows, String parameter, TableLayout layout, Element element) {
    Object[] same = checked(rows, parameter, layout);
    TableCopy copy = new TableCopy(scratch, same, parameter, layout, element);
    for (int i = 0; i < same.length; i++) {
      copy.copyIn(same[i], copy.addresses[i]);
    }
    return copy;
  }

  /** The same of C's {@code long}s. */
  public static TableCopy ofLongs(
      Scratch scratch, long[][] rows, String parameter, TableLayout layout) {
    return filled(scratch, rows, parameter, layout, Element.C_LONG);
  }

  /** The same, with NULL for {@code null}. */
  public static TableCopy ofLongsOrNull(
      Scratch scratch, long[][] rows, String parameter, TableLayout layout) {
    return rows == null ? new TableCopy(parameter) : ofLongs(scratch, rows, parameter, layout);
  }

  /** The same, with NULL for {@code null}. */
  public static TableCopy ofOrNull(
      Scratch scratch, Object[] rows, String parameter, TableLayout layout) {
    return rows == null ? new TableCopy(parameter) : of(scratch, rows, parameter, layout);
  }

  /** Zeroed room that C writes to. */
  public static TableCopy roomFor(
      Scratch scratch, Object[] rows, String parameter, TableLayout layout) {
    return zeroed(scratch, rows, parameter, layout, Element.AS_IN_JAVA);
  }

  private static TableCopy zeroed(
      Scratch scratch, Object[] rows, String parameter, TableLayout layout, Element element) {
    Object[] same = checked(rows, parameter, layout);
    TableCopy copy = new TableCopy(scratch, same, parameter, layout, element);
    for (int i = 0; i < same.length; i++) {
      RawMemory.zero(copy.addresses[i], copy.bytes(same[i]));
    }
    return copy;
  }

  /** The same for C's {@code long}s. */
  public static TableCopy roomForLongs(
      Scratch scratch, long[][] rows, String parameter, TableLayout layout) {
    return zeroed(scratch, rows, parameter, layout, Element.C_LONG);
  }

  /** The same, with NULL for {@code null}. */
  public static TableCopy roomForLongsOrNull(
      Scratch scratch, long[][] rows, String parameter, TableLayout layout) {
    return rows == null ? new TableCopy(parameter) : roomForLongs(scratch, rows, parameter, layout);
  }

  /** The same, with NULL for {@code null}. */
  public static TableCopy roomForOrNull(
      Scratch scratch, Object[] rows, String parameter, TableLayout layout) {
    return rows == null ? new TableCopy(parameter) : roomFor(scratch, rows, parameter, layout);
  }

  private static Object[] checked(Object[] rows, String parameter, TableLayout layout) {
    Required.argument(rows, parameter);
    Object[] same = rows.clone();
    for (int i = 0; i < same.length; i++) {
      Required.element(same, i, parameter);
      if (layout != TableLayout.RAGGED && length(same[i]) != length(same[0])) {
        throw new IllegalArgumentException(
            "%1$s[%2$d] has %3$d elements and %1$s[0] has %4$d, but C takes the rows to be equally long"
                .formatted(parameter, i, length(same[i]), length(same[0])));
      }
    }
    return same;
  }

  private static int length(Object row) {
    return Array.getLength(row);
  }

  /** What is passed to C. */
  public long address() {
    return address;
  }

  /** How many rows there are. */
  public int rows() {
    return rows.length;
  }

  /** How long each row is; 0 if there is none. */
  public int columns() {
    return rows.length == 0 ? 0 : length(rows[0]);
  }

  /**
   * Two tables of which C is told one length of rows; one without rows does not count.
   *
   * @throws IllegalArgumentException naming both, if their rows are not equally long
   */
  public void sameColumns(TableCopy other) {
    TableColumns.same(this, parameter, other, other.parameter);
  }

  /**
   * A table of whose rows C uses that many elements.
   *
   * @param expression how that was computed
   * @throws IllegalArgumentException naming the table, if its rows have fewer
   */
  public void needColumns(long needed, String expression) {
    for (int i = 0; i < rows.length; i++) {
      ArrayLength.atLeast(rows[i], parameter + "[" + i + "]", needed, expression);
    }
  }

  /**
   * How long each row is, as an array of C's {@code int} or 64-bit integers.
   *
   * @param width the bytes of each, 4 or 8
   */
  public long lengths(Scratch scratch, int width) {
    long lengths = scratch.zeroed((long) width * (rows.length + 1));
    for (int i = 0; i < rows.length; i++) {
      long at = lengths + (long) width * i;
      if (width == Integer.BYTES) {
        RawMemory.putInt(at, length(rows[i]));
      } else {
        RawMemory.putLong(at, length(rows[i]));
      }
    }
    return lengths;
  }

  /** Copies what C wrote back into the rows. */
  public void copyOut() {
    for (int i = 0; i < rows.length; i++) {
      copyOut(addresses[i], rows[i]);
    }
  }

  private void copyIn(Object row, long to) {
    if (element == Element.C_LONG) {
      CLong.copyIn((long[]) row, to);
    } else if (row instanceof double[] numbers) {
      RowArrays.copyIn(numbers, to);
    } else if (row instanceof float[] numbers) {
      RowArrays.copyIn(numbers, to);
    } else if (row instanceof int[] numbers) {
      RowArrays.copyIn(numbers, to);
    } else if (row instanceof long[] numbers) {
      RowArrays.copyIn(numbers, to);
    } else if (row instanceof byte[] numbers) {
      RowArrays.copyIn(numbers, to);
    } else if (row instanceof short[] numbers) {
      RowArrays.copyIn(numbers, to);
    } else {
      RowArrays.copyIn((boolean[]) row, to);
    }
  }

  private void copyOut(long from, Object row) {
    if (element == Element.C_LONG) {
      CLong.copyOut(from, (long[]) row);
    } else if (row instanceof double[] numbers) {
      RowArrays.copyOut(from, numbers);
    } else if (row instanceof float[] numbers) {
      RowArrays.copyOut(from, numbers);
    } else if (row instanceof int[] numbers) {
      RowArrays.copyOut(from, numbers);
    } else if (row instanceof long[] numbers) {
      RowArrays.copyOut(from, numbers);
    } else if (row instanceof byte[] numbers) {
      RowArrays.copyOut(from, numbers);
    } else if (row instanceof short[] numbers) {
      RowArrays.copyOut(from, numbers);
    } else {
      RowArrays.copyOut(from, (boolean[]) row);
    }
  }
}
