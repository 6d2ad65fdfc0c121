package io.cgen.runtime;

import java.nio.Buffer;

/**
 * Tables that C hands out, {@code T **}: copied to Java arrays, or seen through views. For
 * generated code.
 *
 * <p>NULL becomes {@code null}. What Java owns is freed also if there is no table to make of it,
 * because a number is negative.
 */
public final class TableResults {
  private TableResults() {}

  /**
   * A copy of all rows; the table is then released.
   *
   * @return a row that is NULL is {@code null}
   */
  public static <A> A[] copied(
      long address, long rows, long columns, TableType<?, A, ?> type, TableRelease release) {
    ArrayRelease all = (table, count) -> release.free(table, count, columns);
    return NativeArrays.copied(
        address, rows, all, (from, height) -> type.copyAt(from, height, length(columns)));
  }

  /** The same for rows that lie one behind the other, at {@code address}. */
  public static <A> A[] contiguous(
      long address, long rows, long columns, TableType<?, A, ?> type, TableRelease release) {
    ArrayRelease all = (table, count) -> release.free(table, count, columns);
    return NativeArrays.copied(
        address, rows, all, (from, height) -> type.copyOfRowsAt(from, height, length(columns)));
  }

  /**
   * A view of a table that C owns.
   *
   * @param owners handles whose release would end the memory
   */
  public static <T extends NativeTable<A, B>, A, B extends Buffer> T view(
      long address, long rows, long columns, TableType<T, A, B> type, NativeHandle... owners) {
    return address == 0 ? null : type.at(lent(address, rows, columns, owners));
  }

  /** The same, which refuses to be written through. */
  public static <T extends NativeTable<A, B>, A, B extends Buffer> T readOnly(
      long address, long rows, long columns, TableType<T, A, B> type, NativeHandle... owners) {
    return address == 0 ? null : type.at(lent(address, rows, columns, owners).asReadOnly());
  }

  private static TableShape lent(long address, long rows, long columns, NativeHandle... owners) {
    int height = length(rows);
    NativeMemory pointers = NativeMemory.view(address, (long) Long.BYTES * height, owners);
    return TableShape.lent(pointers, height, length(columns));
  }

  /**
   * A view of a table that now belongs to Java: it is freed when it is closed, or when each view
   * and each row that was handed out as a buffer are unreachable.
   *
   * @param keepsAlive handles that must not be released before
   */
  public static <T extends NativeTable<A, B>, A, B extends Buffer> T owned(
      long address,
      long rows,
      long columns,
      TableType<T, A, B> type,
      TableRelease release,
      NativeHandle... keepsAlive) {
    if (address == 0) {
      return null;
    }
    requireShape(address, rows, columns, release);
    OwnedMemory owned =
        new OwnedMemory(
            address, type.toString(), at -> release.free(at, rows, columns), keepsAlive);
    NativeMemory pointers = NativeMemory.owned(address, Long.BYTES * rows, owned);
    return type.at(
        new TableShape(pointers, (int) rows, (int) columns, false, owned.owner()::close));
  }

  private static void requireShape(long address, long rows, long columns, TableRelease release) {
    try {
      length(rows);
      length(columns);
    } catch (NativeException noTable) {
      release.free(address, rows, columns);
      throw noTable;
    }
  }

  private static int length(long count) {
    return NativeArrays.length(count);
  }
}
