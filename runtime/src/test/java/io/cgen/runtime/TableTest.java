package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.Buffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that Java makes, beside what C sees in them. */
class TableTest {
  private static final int[][] SHAPES = {{0, 0}, {0, 5}, {3, 0}, {1, 1}, {3, 5}, {7, 9}};

  @ParameterizedTest
  @EnumSource
  void javaSeesWhatCWrites(TableKind kind) {
    for (int[] shape : SHAPES) {
      NativeTable<?, ?> table = kind.type().allocate(shape[0], shape[1]);
      kind.fill(table, 1);
      assertArrayEquals((Object[]) kind.expected(shape[0], shape[1], 1), table.toArrays());
    }
  }

  @ParameterizedTest
  @EnumSource
  void cSeesWhatJavaWrites(TableKind kind) {
    for (int[] shape : SHAPES) {
      NativeTable<?, ?> table = copyOf(kind.type(), kind.expected(shape[0], shape[1], 3));
      assertEquals(kind.expectedWeight(shape[0], shape[1], 3), kind.weigh(table));
    }
  }

  @SuppressWarnings("unchecked") // an array of rows of this type
  private static <A> NativeTable<?, ?> copyOf(TableType<?, A, ?> type, Object arrays) {
    return type.copyOf((A[]) arrays);
  }

  @ParameterizedTest
  @EnumSource
  void newTablesAreZero(TableKind kind) {
    assertEquals(0, kind.weigh(kind.type().allocate(4, 33)));
  }

  @ParameterizedTest
  @EnumSource
  void aRowIsADirectBufferOverTheSameMemory(TableKind kind) {
    NativeTable<?, ?> table = kind.type().allocate(2, 8);
    Buffer row = TableKind.row(table, 1);
    assertTrue(row.isDirect());
    assertEquals(ByteOrder.nativeOrder(), BufferFormat.of(row).order());
    assertEquals(8 * kind.type().format().elementSize(), bytes(row));
    assertFalse(row.isReadOnly());
    assertTrue(TableKind.row(table.asReadOnly(), 1).isReadOnly());
    assertEquals(BufferFormat.of(row), BufferFormat.of(TableKind.row(table.asReadOnly(), 0)));
  }

  private static long bytes(Buffer buffer) {
    return (long) buffer.remaining() * BufferFormat.of(buffer).elementSize();
  }

  @Test
  void elementsAreReadAndWrittenWhereTheyAre() {
    BooleanTable booleans = TableType.BOOLEAN.allocate(2, 3);
    booleans.set(1, 2, true);
    assertTrue(booleans.get(1, 2));
    assertEquals(2, TableKind.BOOL.weigh(booleans));
    ByteTable bytes = TableType.BYTE.allocate(2, 3);
    bytes.set(1, 2, (byte) -7);
    assertEquals(-7, bytes.get(1, 2));
    assertEquals(-14, TableKind.SIGNED_CHAR.weigh(bytes));
    ShortTable shorts = TableType.SHORT.allocate(2, 3);
    shorts.set(1, 2, Short.MIN_VALUE);
    assertEquals(Short.MIN_VALUE, shorts.get(1, 2));
    assertEquals(2.0 * Short.MIN_VALUE, TableKind.SHORT.weigh(shorts));
    IntTable ints = TableType.INT.allocate(2, 3);
    ints.set(1, 2, Integer.MAX_VALUE);
    assertEquals(Integer.MAX_VALUE, ints.get(1, 2));
    assertEquals(2.0 * Integer.MAX_VALUE, TableKind.INT.weigh(ints));
  }

  @Test
  void wideElementsAreReadAndWrittenWhereTheyAre() {
    LongTable longs = TableType.LONG.allocate(2, 3);
    longs.set(1, 2, 1L << 52);
    assertEquals(1L << 52, longs.get(1, 2));
    assertEquals(0x1p53, TableKind.LONG_LONG.weigh(longs));
    CLongTable cLongs = TableType.C_LONG.allocate(2, 3);
    cLongs.set(1, 2, -123456);
    assertEquals(-123456, cLongs.get(1, 2));
    assertEquals(-246912, TableKind.LONG.weigh(cLongs));
    FloatTable floats = TableType.FLOAT.allocate(2, 3);
    floats.set(1, 2, 0.5f);
    assertEquals(0.5f, floats.get(1, 2));
    assertEquals(1, TableKind.FLOAT.weigh(floats));
    DoubleTable doubles = TableType.DOUBLE.allocate(2, 3);
    doubles.set(1, 2, Double.NEGATIVE_INFINITY);
    assertEquals(Double.NEGATIVE_INFINITY, doubles.get(1, 2));
    doubles.set(1, 2, Double.NaN);
    assertTrue(Double.isNaN(TableKind.DOUBLE.weigh(doubles)));
  }

  @Test
  void bufferAndElementsAreOneMemory() {
    DoubleTable table = TableType.DOUBLE.allocate(2, 3);
    DoubleBuffer row = table.row(1);
    row.put(2, 1.5);
    assertEquals(1.5, table.get(1, 2));
    table.set(1, 0, -1);
    assertEquals(-1, row.get(0));
    TableKind.DOUBLE.fill(table, 10);
    assertEquals(17, row.get(2));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "2, 0", "0, -1", "0, 3", "2147483647, 0", "0, -2147483648"})
  void accessIsChecked(int row, int column) {
    DoubleTable table = TableType.DOUBLE.allocate(2, 3);
    assertThrows(IndexOutOfBoundsException.class, () -> table.get(row, column));
    assertThrows(IndexOutOfBoundsException.class, () -> table.set(row, column, 1));
    if (column == 0) {
      assertThrows(IndexOutOfBoundsException.class, () -> table.row(row));
      assertThrows(IndexOutOfBoundsException.class, () -> table.copyOfRow(row));
      assertThrows(IndexOutOfBoundsException.class, () -> table.setRow(row, new double[3]));
    }
  }

  @Test
  void impossibleShapesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> TableType.INT.allocate(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> TableType.INT.allocate(1, -1));
    assertThrows(
        ArithmeticException.class,
        () -> TableType.LONG.allocate(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void aReadOnlyViewRefusesToBeWrittenThrough() {
    DoubleTable table = TableType.DOUBLE.allocate(2, 3);
    DoubleTable readOnly = table.asReadOnly();
    assertTrue(readOnly.isReadOnly());
    assertFalse(table.isReadOnly());
    assertThrows(UnsupportedOperationException.class, () -> readOnly.set(0, 0, 1));
    assertThrows(UnsupportedOperationException.class, () -> readOnly.setRow(0, new double[3]));
    assertThrows(UnsupportedOperationException.class, () -> readOnly.copyFrom(new double[2][3]));
    assertThrows(UnsupportedOperationException.class, () -> readOnly.row(0).put(1));
    assertThrows(UnsupportedOperationException.class, () -> TableKind.DOUBLE.fill(readOnly, 1));
    TableKind.DOUBLE.fill(table, 1);
    assertEquals(TableKind.DOUBLE.weigh(table), TableKind.DOUBLE.weigh(readOnly));
    assertEquals("double **[2][3]", readOnly.toString());
  }

  @Test
  void copiesAreRectangularAndAllOrNothing() {
    DoubleTable table = TableType.DOUBLE.copyOf(new double[][] {{1, 2}, {3, 4}});
    double[][] ragged = {{9, 9}, {9}};
    assertThrows(IllegalArgumentException.class, () -> TableType.DOUBLE.copyOf(ragged));
    assertThrows(
        NullPointerException.class, () -> TableType.DOUBLE.copyOf(new double[][] {{1}, null}));
    assertThrows(IllegalArgumentException.class, () -> table.copyFrom(ragged));
    assertThrows(IllegalArgumentException.class, () -> table.copyFrom(new double[3][2]));
    assertThrows(IllegalArgumentException.class, () -> table.copyTo(ragged));
    assertThrows(IllegalArgumentException.class, () -> table.setRow(0, new double[3]));
    assertArrayEquals(new double[][] {{1, 2}, {3, 4}}, table.toArrays());
    assertArrayEquals(new double[][] {{9, 9}, {9}}, ragged);
    double[][] into = new double[2][2];
    table.copyTo(into);
    assertArrayEquals(new double[][] {{1, 2}, {3, 4}}, into);
  }

  @Test
  void rowsBeginWhereVectorInstructionsWantThem() {
    DoubleTable table = TableType.DOUBLE.allocate(5, 7);
    for (int row = 0; row < 5; row++) {
      assertEquals(0, RawMemory.address(table.row(row)) % 16);
    }
  }
}
