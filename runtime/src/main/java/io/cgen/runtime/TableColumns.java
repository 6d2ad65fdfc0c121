package io.cgen.runtime;

/**
 * The checks that tables are as wide as C takes them to be, whether they are copies or views. For
 * generated code.
 */
public final class TableColumns {
  private TableColumns() {}

  /** How long each row of a view is; 0 for {@code null}. */
  public static int of(NativeTable<?, ?> table) {
    return table == null ? 0 : table.columns();
  }

  /**
   * Two tables of which C is told one length of rows; one that is {@code null}, or has no rows,
   * does not count.
   *
   * @throws IllegalArgumentException naming both, if their rows are not equally long
   */
  public static void same(Object one, String oneName, Object other, String otherName) {
    if (rows(one) > 0 && rows(other) > 0 && columns(one) != columns(other)) {
      throw new IllegalArgumentException(
          "%s has rows of %d elements and %s has rows of %d, but C takes them to be equally long"
              .formatted(oneName, columns(one), otherName, columns(other)));
    }
  }

  /**
   * A view of whose rows C uses that many elements; {@code null} is allowed.
   *
   * @param name what it is called
   * @param expression how that was computed
   * @throws IllegalArgumentException naming the table, if its rows have fewer
   */
  public static void atLeast(NativeTable<?, ?> table, String name, long needed, String expression) {
    if (rows(table) > 0 && (needed < 0 || table.columns() < needed)) {
      throw new IllegalArgumentException(
          "%s has rows of %d elements, but C uses %d (%s)"
              .formatted(name, table.columns(), needed, expression));
    }
  }

  private static int rows(Object table) {
    return table instanceof TableCopy copy ? copy.rows() : ArrayLength.of(table);
  }

  private static int columns(Object table) {
    return table instanceof TableCopy copy ? copy.columns() : of((NativeTable<?, ?>) table);
  }
}
