package io.cgen.runtime;

import java.util.function.LongConsumer;

/** The C function that frees a table which Java owns. For generated code. */
@FunctionalInterface
public interface TableRelease {
  /** For a table that C keeps. */
  TableRelease NONE = (address, rows, columns) -> {};

  /** Frees the table at an address, which is not NULL, and has that shape. */
  void free(long address, long rows, long columns);

  /**
   * What frees a table of which each row was allocated alone.
   *
   * @param row called with the address of each row that is there
   * @param rest called last, with the address of the array of pointers
   */
  static TableRelease ofRows(LongConsumer row, TableRelease rest) {
    return (address, rows, columns) -> {
      for (long i = 0; i < rows; i++) {
        long at = RawMemory.getLong(address + Long.BYTES * i);
        if (at != 0) {
          row.accept(at);
        }
      }
      rest.free(address, rows, columns);
    };
  }
}
