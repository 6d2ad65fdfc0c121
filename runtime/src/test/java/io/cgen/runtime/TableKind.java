package io.cgen.runtime;

import java.lang.reflect.Array;
import java.nio.Buffer;

/** The element types of the test library's tables, in its order. */
enum TableKind {
  BOOL(TableType.BOOLEAN),
  SIGNED_CHAR(TableType.BYTE),
  SHORT(TableType.SHORT),
  INT(TableType.INT),
  LONG(TableType.C_LONG),
  LONG_LONG(TableType.LONG),
  FLOAT(TableType.FLOAT),
  DOUBLE(TableType.DOUBLE);

  private final TableType<?, ?, ?> type;

  TableKind(TableType<?, ?, ?> type) {
    this.type = type;
  }

  TableType<?, ?, ?> type() {
    return type;
  }

  /** Has C write {@code from + 5 * row + column} into each element. */
  void fill(NativeTable<?, ?> table, double from) {
    long address = NativeCall.beginToWrite(table, "table");
    try {
      NativeTables.table_fill.call(ordinal(), address, table.rows(), table.columns(), from);
    } finally {
      NativeCall.end(table);
    }
  }

  /** Has C add the elements, each times the number of its row from 1. */
  double weigh(NativeTable<?, ?> table) {
    long address = NativeCall.begin(table, "table");
    try {
      return NativeTables.table_weigh.call(ordinal(), address, table.rows(), table.columns());
    } finally {
      NativeCall.end(table);
    }
  }

  /** A table that C makes. */
  NativePointer make(int rows, int columns) {
    return NativePointer.ofAddress(NativeTables.table_new.call(ordinal(), rows, columns));
  }

  /** What {@link #fill} writes, as Java arrays. */
  Object expected(int rows, int columns, int from) {
    Object[] arrays = type.newRows(rows);
    for (int row = 0; row < rows; row++) {
      arrays[row] = type.format().newRow().apply(columns);
      for (int column = 0; column < columns; column++) {
        set(arrays[row], column, from + 5 * row + column);
      }
    }
    return arrays;
  }

  private void set(Object array, int index, int value) {
    switch (this) {
      case BOOL -> Array.setBoolean(array, index, value != 0);
      case SIGNED_CHAR -> Array.setByte(array, index, (byte) value);
      case SHORT -> Array.setShort(array, index, (short) value);
      case INT -> Array.setInt(array, index, value);
      case LONG, LONG_LONG -> Array.setLong(array, index, value);
      case FLOAT -> Array.setFloat(array, index, value);
      case DOUBLE -> Array.setDouble(array, index, value);
    }
  }

  /** What {@link #weigh} finds in those. */
  double expectedWeight(int rows, int columns, int from) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int value = from + 5 * row + column;
        sum += (row + 1) * (this == BOOL && value != 0 ? 1.0 : value);
      }
    }
    return sum;
  }

  /** A row as a buffer, whatever its type. */
  static Buffer row(NativeTable<?, ?> table, int row) {
    return table.row(row);
  }
}
