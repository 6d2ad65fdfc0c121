package io.cgen.runtime;

/**
 * Where a table is and how large.
 *
 * @param pointers begins with the addresses of the rows
 * @param close gives back the memory, if the tables of it own it
 */
record TableShape(NativeMemory pointers, int rows, int columns, boolean readOnly, Runnable close) {
  /** What somebody else owns: there is nothing to give back. */
  static TableShape lent(NativeMemory pointers, int rows, int columns) {
    return new TableShape(pointers, rows, columns, false, () -> {});
  }

  TableShape asReadOnly() {
    return new TableShape(pointers, rows, columns, true, close);
  }
}
