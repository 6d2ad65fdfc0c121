package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Arrays, buffers and tables of one kind of number. To look at, whatever they consist of is bytes:
 * those of a NaN count, too.
 */
abstract class ArrayProperties<A> {
  private final int size;
  private final Functions<A> functions;

  /**
   * What C does with arrays of a kind.
   *
   * @param direct what shows bytes to C in place
   */
  record Functions<A>(
      UnaryOperator<A> echo,
      BiConsumer<A, A> copy,
      Consumer<A> reverse,
      Consumer<ByteBuffer> direct,
      Consumer<A[]> rows,
      Consumer<A[]> ragged,
      Consumer<A[]> cells) {}

  ArrayProperties(int size, Functions<A> functions) {
    this.size = size;
    this.functions = functions;
  }

  /** An array made of bytes. */
  abstract A array(ByteBuffer bytes);

  /** The bytes that an array is made of. */
  abstract void put(A array, ByteBuffer into);

  /** Bytes for some elements. */
  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.integers().between(0, 40).flatMap(n -> filled(n * size));
  }

  Arbitrary<byte[]> filled(int length) {
    return Arbitraries.bytes().array(byte[].class).ofSize(length);
  }

  @Provide
  Arbitrary<byte[][]> table() {
    return Arbitraries.integers().between(0, 9).flatMap(columns -> rowsOf(filled(columns * size)));
  }

  @Provide
  Arbitrary<byte[][]> uneven() {
    return rowsOf(bytes());
  }

  private static Arbitrary<byte[][]> rowsOf(Arbitrary<byte[]> row) {
    return row.array(byte[][].class).ofMaxSize(7);
  }

  private A array(byte[] bytes) {
    return array(ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()));
  }

  private byte[] bytes(A array) {
    byte[] bytes = new byte[Array.getLength(array) * size];
    put(array, ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()));
    return bytes;
  }

  private byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i += size) {
      System.arraycopy(bytes, i, reversed, bytes.length - size - i, size);
    }
    return reversed;
  }

  @Property
  void arraysComeBack(@ForAll("bytes") byte[] bytes) {
    A array = array(bytes);
    assertArrayEquals(bytes, bytes(functions.echo().apply(array)));
    A copied = array(new byte[bytes.length]);
    functions.copy().accept(array, copied);
    assertArrayEquals(bytes, bytes(copied));
    functions.reverse().accept(array);
    assertArrayEquals(reversed(bytes), bytes(array));
  }

  @Property
  void buffersAreChangedInPlace(@ForAll("bytes") byte[] bytes) {
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).order(ByteOrder.nativeOrder());
    direct.put(bytes).flip();
    functions.direct().accept(direct);
    byte[] found = new byte[bytes.length];
    direct.clear().get(found);
    assertArrayEquals(reversed(bytes), found);
  }

  @Property
  void tablesComeBack(@ForAll("table") byte[][] bytes) {
    A[] rows = rows(bytes);
    functions.rows().accept(rows);
    assertReversed(bytes, rows);
    A[] cells = rows(bytes);
    functions.cells().accept(cells);
    assertReversed(bytes, cells);
  }

  @Property
  void raggedTablesComeBack(@ForAll("uneven") byte[][] bytes) {
    A[] rows = rows(bytes);
    functions.ragged().accept(rows);
    assertReversed(bytes, rows);
  }

  @Property
  void onlyEvenTablesAreTakenAsSuch(@ForAll("uneven") byte[][] bytes) {
    if (Arrays.stream(bytes).mapToInt(row -> row.length).distinct().count() > 1) {
      A[] rows = rows(bytes);
      assertThrows(IllegalArgumentException.class, () -> functions.rows().accept(rows));
      assertThrows(IllegalArgumentException.class, () -> functions.cells().accept(rows));
      assertArrayEquals(bytes, Arrays.stream(rows).map(this::bytes).toArray(byte[][]::new));
    }
  }

  @Property
  void aRowThatIsNotThereIsRefused(@ForAll("table") byte[][] bytes) {
    A[] rows = Arrays.copyOf(rows(bytes), bytes.length + 1);
    assertThrows(NullPointerException.class, () -> functions.rows().accept(rows));
    assertThrows(NullPointerException.class, () -> functions.ragged().accept(rows));
    assertThrows(NullPointerException.class, () -> functions.cells().accept(rows));
  }

  @SuppressWarnings("unchecked") // an array of what array() makes
  private A[] rows(byte[][] bytes) {
    Class<?> row = array(new byte[0]).getClass();
    A[] rows = (A[]) Array.newInstance(row, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      rows[i] = array(bytes[i]);
    }
    return rows;
  }

  private void assertReversed(byte[][] bytes, A[] rows) {
    for (int i = 0; i < bytes.length; i++) {
      assertArrayEquals(reversed(bytes[i]), bytes(rows[i]));
    }
  }
}
