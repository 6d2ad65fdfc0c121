package io.cgen.runtime;

import java.nio.Buffer;

/**
 * Rows of numbers that a member of a struct points to, {@code double **}, seen where they are. For
 * generated code; like {@link MemberRows}, which copies.
 *
 * @param <T> the class of its tables
 * @param <A> a row as a Java array
 */
public final class MemberTable<T extends NativeTable<A, ?>, A> {
  private final String name;
  private final long offset;
  private final TableType<T, A, ?> type;
  private final MemberCount rows;
  private final MemberCount columns;
  private final MemberRows<A> copies;
  private final boolean readOnly;

  private MemberTable(
      String name,
      long offset,
      TableType<T, A, ?> type,
      MemberCount rows,
      MemberCount columns,
      MemberRows<A> copies,
      boolean readOnly) {
    this.name = name;
    this.offset = offset;
    this.type = type;
    this.rows = rows;
    this.columns = columns;
    this.copies = copies;
    this.readOnly = readOnly;
  }

  /**
   * A member with a table.
   *
   * @param name the member that points to the pointers
   * @param kind how a row is copied
   * @param rows the member that says how many rows there are
   * @param columns the member that says how long each is
   */
  public static <T extends NativeTable<A, B>, A, B extends Buffer> MemberTable<T, A> of(
      StructLayout layout,
      String name,
      TableType<T, A, B> type,
      ArrayKind<A> kind,
      MemberCount rows,
      MemberCount columns) {
    MemberRows<A> copies = MemberRows.of(layout, name, kind, rows, columns);
    return new MemberTable<>(name, layout.offset(name), type, rows, columns, copies, false);
  }

  /** The same, whose views refuse to be written through. */
  public MemberTable<T, A> readOnly() {
    return new MemberTable<>(name, offset, type, rows, columns, copies, true);
  }

  /**
   * A view of the rows; {@code null} for NULL.
   *
   * @throws IllegalStateException if a length is none, or more than Java gave
   */
  public T get(NativeMemory struct) {
    return struct.through(() -> view(struct));
  }

  private T view(NativeMemory struct) {
    int height = rows.get(struct);
    int width = columns.get(struct);
    NativeMemory pointers = struct.target(offset, (long) Long.BYTES * height, name);
    if (pointers == null) {
      return null;
    }
    long rowSize = width * type.format().elementSize();
    for (int row = 0; row < height && pointers.isAllocated(); row++) {
      pointers.target((long) Long.BYTES * row, rowSize, name);
    }
    TableShape shape = TableShape.lent(pointers, height, width);
    return type.at(readOnly ? shape.asReadOnly() : shape);
  }

  /**
   * Stores a copy of rows, or NULL, and how many they are and how long.
   *
   * @throws IllegalStateException if C made the struct
   * @throws IllegalArgumentException if the rows are not equally long, or one is missing
   */
  public void set(NativeMemory struct, A[] values) {
    copies.set(struct, values);
  }
}
