package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Direct buffers shown to C as the rows of a table, without a copy. */
class TableOfBuffersTest {
  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  private static DoubleBuffer doubles(double... values) {
    return direct(8 * values.length).asDoubleBuffer().put(values).flip();
  }

  @Test
  void cReadsAndWritesTheBuffers() {
    DoubleBuffer one = doubles(1, 2, 3);
    DoubleBuffer two = doubles(4, 5, 6);
    DoubleTable table = TableType.DOUBLE.ofBuffers(List.of(one, two));
    assertEquals(1 + 2 + 3 + 2 * (4 + 5 + 6), TableKind.DOUBLE.weigh(table));
    TableKind.DOUBLE.fill(table, 100);
    assertEquals(107, two.get(2));
    assertEquals(107, table.get(1, 2));
    assertEquals(RawMemory.address(one), RawMemory.address(table.row(0)));
  }

  @Test
  void aRowIsWhatRemainsOfABuffer() {
    DoubleBuffer part = doubles(0, 1, 2, 3, 4).position(1).limit(4);
    DoubleBuffer slice = doubles(9, 8, 7, 6).position(1).slice();
    DoubleTable table = TableType.DOUBLE.ofBuffers(List.of(part, slice));
    assertEquals(3, table.columns());
    assertEquals(1, table.get(0, 0));
    assertEquals(6, table.get(1, 2));
    assertEquals(1 + 2 + 3 + 2 * (8 + 7 + 6), TableKind.DOUBLE.weigh(table));
  }

  @Test
  void everyTypeOfBufferWillDo() {
    ByteBuffer bytes = direct(16);
    for (int i = 0; i < 16; i++) {
      bytes.put(i, (byte) 1);
    }
    assertEquals(16, TableKind.BOOL.weigh(TableType.BOOLEAN.ofBuffers(List.of(bytes))));
    assertEquals(16, TableKind.SIGNED_CHAR.weigh(TableType.BYTE.ofBuffers(List.of(bytes))));
    assertEquals(
        8 * 0x0101,
        TableKind.SHORT.weigh(TableType.SHORT.ofBuffers(List.of(bytes.asShortBuffer()))));
    assertEquals(
        4.0 * 0x01010101,
        TableKind.INT.weigh(TableType.INT.ofBuffers(List.of(bytes.asIntBuffer()))));
    assertEquals(16 / CLong.SIZE, TableType.C_LONG.ofBuffers(List.of(bytes)).columns());
    assertEquals(
        0x0101010101010101L, TableType.LONG.ofBuffers(List.of(bytes.asLongBuffer())).get(0, 1));
    FloatTable floats = TableType.FLOAT.ofBuffers(List.of(bytes.asFloatBuffer()));
    assertEquals(Float.intBitsToFloat(0x01010101), floats.get(0, 3));
    assertEquals(0, TableType.INT.ofBuffers(List.of()).columns());
  }

  @Test
  void oneBufferMayBeSeveralRows() {
    DoubleBuffer row = doubles(1, 2);
    DoubleTable table = TableType.DOUBLE.ofBuffers(List.of(row, row));
    table.set(0, 1, 5);
    assertEquals(5, table.get(1, 1));
  }

  @Test
  void unfitBuffersAreRefused() {
    refused("row 1 is not direct", doubles(1), DoubleBuffer.allocate(1));
    refused("row 1 is not direct", doubles(1), DoubleBuffer.wrap(new double[1]));
    refused(
        "row 0 is BIG_ENDIAN", direct(8).order(ByteOrder.BIG_ENDIAN).asDoubleBuffer(), doubles(1));
    refused("row 2 has 1 elements, but row 0 has 2", doubles(1, 2), doubles(1, 2), doubles(1));
    assertThrows(
        IllegalArgumentException.class, () -> TableType.C_LONG.ofBuffers(List.of(direct(9))));
    List<DoubleBuffer> withNull = new ArrayList<>();
    withNull.add(null);
    assertThrows(NullPointerException.class, () -> TableType.DOUBLE.ofBuffers(withNull));
  }

  private static void refused(String message, DoubleBuffer... rows) {
    String said =
        assertThrows(
                IllegalArgumentException.class, () -> TableType.DOUBLE.ofBuffers(List.of(rows)))
            .getMessage();
    assertTrue(said.contains(message), said);
  }

  @Test
  void oneReadOnlyBufferMakesItReadOnly() {
    DoubleTable table =
        TableType.DOUBLE.ofBuffers(List.of(doubles(1, 2), doubles(3, 4).asReadOnlyBuffer()));
    assertTrue(table.isReadOnly());
    assertEquals(1 + 2 + 2 * (3 + 4), TableKind.DOUBLE.weigh(table));
    assertThrows(UnsupportedOperationException.class, () -> table.set(0, 0, 1));
  }

  @Test
  void theTableKeepsTheBuffers() throws InterruptedException {
    DoubleTable table = TableType.DOUBLE.ofBuffers(List.of(doubles(1, 2), doubles(3, 4)));
    Buffer row = table.row(1);
    for (int i = 0; i < 10; i++) {
      Collecting.once();
      doubles(9, 9);
      assertEquals(2, table.get(0, 1));
      assertEquals(4, ((DoubleBuffer) row).get(1));
    }
  }
}
