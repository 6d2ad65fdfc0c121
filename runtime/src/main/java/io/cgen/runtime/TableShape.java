package io.cgen.runtime;

/**
 * Where a table is and how large.
 *
 * @param pointers begins with the addresses of the rows
 */
record TableShape(NativeMemory pointers, int rows, int columns, boolean readOnly) {
  TableShape asReadOnly() {
    return new TableShape(pointers, rows, columns, true);
  }
}
