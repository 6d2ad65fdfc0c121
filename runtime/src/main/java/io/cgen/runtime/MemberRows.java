package io.cgen.runtime;

import java.lang.reflect.Array;

/**
 * Rows of numbers that a member of a struct points to, {@code double **}: an array of pointers to
 * arrays that are equally long. For generated code; like a {@link MemberArray}.
 *
 * @param <A> the Java array of a row
 */
public final class MemberRows<A> {
  private final String name;
  private final ArrayKind<A> kind;
  private final long offset;
  private final MemberCount rows;
  private final MemberCount columns;

  private MemberRows(
      String name, ArrayKind<A> kind, long offset, MemberCount rows, MemberCount columns) {
    this.name = name;
    this.kind = kind;
    this.offset = offset;
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * A member with rows.
   *
   * @param name the member that points to the pointers
   * @param rows the member that says how many rows there are
   * @param columns the member that says how long each is
   */
  public static <A> MemberRows<A> of(
      StructLayout layout, String name, ArrayKind<A> kind, MemberCount rows, MemberCount columns) {
    return new MemberRows<>(name, kind, layout.offset(name), rows, columns);
  }

  /**
   * A copy of all rows; {@code null} for NULL, unless there are none.
   *
   * @throws IllegalStateException if a length is none, or more than Java gave
   */
  public A[] get(NativeMemory struct) {
    return struct.through(() -> read(struct));
  }

  private A[] read(NativeMemory struct) {
    int height = rows.get(struct);
    int width = columns.get(struct);
    NativeMemory pointers = struct.target(offset, (long) Long.BYTES * height, name);
    if (pointers == null && height > 0) {
      return null;
    }
    A[] all = newArray(height);
    for (int row = 0; row < height; row++) {
      NativeMemory elements =
          pointers.target((long) Long.BYTES * row, width * kind.elementSize(), name);
      all[row] =
          elements == null && width > 0
              ? null
              : kind.read(elements == null ? pointers : elements, width);
    }
    return all;
  }

  @SuppressWarnings("unchecked") // an array of the kind's Java type
  private A[] newArray(int height) {
    return (A[]) Array.newInstance(kind.javaType(), height);
  }

  /**
   * Stores a copy of rows, or NULL, and how many they are and how long.
   *
   * @throws IllegalStateException if C made the struct
   * @throws IllegalArgumentException if the rows are not equally long, or one is missing
   */
  public void set(NativeMemory struct, A[] values) {
    struct.requireParts(name);
    if (values == null) {
      struct.point(offset, (NativeMemory) null, name);
      rows.clear(struct);
      columns.clear(struct);
      return;
    }
    int width = values.length == 0 ? 0 : width(values);
    NativeMemory copy = copyOf(values, width);
    if (values.length > 0) {
      columns.set(struct, width, name);
    }
    rows.set(struct, values.length, name);
    struct.point(offset, copy.slice(0, (long) Long.BYTES * values.length), name);
  }

  private int width(A[] values) {
    for (int row = 0; row < values.length; row++) {
      if (values[row] == null) {
        throw new IllegalArgumentException("%s[%d] is null".formatted(name, row));
      }
      if (kind.length(values[row]) != kind.length(values[0])) {
        throw new IllegalArgumentException(
            "%s is not rectangular: row 0 has %d elements, row %d has %d"
                .formatted(name, kind.length(values[0]), row, kind.length(values[row])));
      }
    }
    return kind.length(values[0]);
  }

  /** The pointers, and behind them all rows one after the other. */
  private NativeMemory copyOf(A[] values, int width) {
    long head = (long) Long.BYTES * values.length;
    long rowSize = width * kind.elementSize();
    NativeMemory memory =
        NativeMemory.allocate(
            Math.addExact(head, Math.multiplyExact(rowSize, (long) values.length)));
    long address = memory.begin("");
    for (int row = 0; row < values.length; row++) {
      long at = head + rowSize * row;
      memory.putLong((long) Long.BYTES * row, address + at);
      kind.write(memory.slice(at, rowSize), values[row]);
    }
    memory.end();
    return memory;
  }
}
