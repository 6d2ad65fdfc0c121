package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Structs of every size class go to C and come back by value. */
class StructByValueTest {
  static final StructLayout FLOATS =
      StructLayout.struct("struct floats")
          .field("x", NativeType.FLOAT)
          .field("y", NativeType.FLOAT)
          .field("z", NativeType.FLOAT)
          .build();

  static final StructLayout DOUBLES3 =
      StructLayout.struct("struct doubles3")
          .field("x", NativeType.DOUBLE)
          .field("y", NativeType.DOUBLE)
          .field("z", NativeType.DOUBLE)
          .build();

  static final StructLayout TINY =
      StructLayout.struct("struct tiny")
          .field("a", NativeType.SHORT)
          .field("b", NativeType.SIGNED_CHAR)
          .build();

  static final StructLayout BIG =
      StructLayout.struct("struct big")
          .array("values", NativeType.LONG_LONG, 5)
          .field("tail", NativeType.CHAR)
          .build();

  static final StructLayout NESTED =
      StructLayout.struct("struct nested")
          .field("tiny", TINY)
          .field("weight", NativeType.DOUBLE)
          .build();

  private static NativeMemory allocate(StructLayout layout) {
    return NativeMemory.allocate(layout.byteSize());
  }

  private static long at(NativeMemory memory) {
    return NativeCall.beginOrNull(memory);
  }

  @Test
  void sixInts() {
    NativeMemory day = allocate(StructTest.POD);
    day.putInts(0, 6, new int[] {2026, 11, 20, 1, 2, 3});
    NativeMemory next = allocate(StructTest.POD);
    Contract.next_day.call(at(next), at(day));
    assertArrayEquals(new int[] {2026, 11, 21, 1, 2, 3}, next.getInts(0, 6));
    assertEquals(20, day.getInt(8));
  }

  @Test
  void mixedFields() {
    NativeMemory mixed = allocate(StructTest.MIXED);
    Contract.mix.call(at(mixed), 'q', 2.5);
    assertEquals('q', mixed.getByte(0));
    assertEquals(2.5, mixed.getDouble(8));
    assertEquals(7, mixed.getShort(16));
    assertEquals(70, mixed.getCLong(24));
    assertEquals('q' + 2.5 + 7 + 70, Contract.weigh.call(at(mixed)));
  }

  @Test
  void floatsInRegisters() {
    NativeMemory floats = allocate(FLOATS);
    floats.putFloats(0, 3, new float[] {1, -2, 0.5f});
    NativeMemory scaled = allocate(FLOATS);
    Contract.scale_floats.call(at(scaled), at(floats), 4f);
    assertArrayEquals(new float[] {4, -8, 2}, scaled.getFloats(0, 3));
  }

  @Test
  void threeDoubles() {
    NativeMemory doubles = allocate(DOUBLES3);
    Contract.make_doubles3.call(at(doubles), 1.5);
    assertArrayEquals(new double[] {1.5, 3, 4.5}, doubles.getDoubles(0, 3));
    assertEquals(9 + 100 + 1000, Contract.sum_doubles3.call(100, at(doubles), 1000));
  }

  @Test
  void lessThanARegister() {
    NativeMemory tiny = allocate(TINY);
    tiny.putShort(0, (short) -7);
    tiny.putByte(2, (byte) 100);
    NativeMemory swapped = allocate(TINY);
    Contract.tiny_swap.call(at(swapped), at(tiny));
    assertEquals(100, swapped.getShort(0));
    assertEquals(-7, swapped.getByte(2));
  }

  @Test
  void intoAFunctionWithoutResult() {
    NativeMemory tiny = allocate(TINY);
    tiny.putShort(0, (short) -7);
    NativeMemory stored = allocate(TINY);
    Contract.put_tiny.call(at(tiny), at(stored));
    assertEquals(-7, stored.getShort(0));
  }

  @Test
  void inMemory() {
    NativeMemory big = allocate(BIG);
    Contract.make_big.call(at(big), 10);
    assertArrayEquals(new long[] {10, 11, 12, 13, 14}, big.getLongs(0, 5));
    assertEquals(60 + 'b' - 3, Contract.big_sum.call(at(big), -3));
  }

  @Test
  void nested() {
    NativeMemory nested = allocate(NESTED);
    nested.putShort(0, (short) 3);
    nested.putByte(2, (byte) 4);
    nested.putDouble(8, 5);
    NativeMemory turned = allocate(NESTED);
    Contract.nested_turn.call(at(turned), at(nested));
    assertEquals(5, turned.getShort(0));
    assertEquals(4, turned.getByte(2));
    assertEquals(3, turned.getDouble(8));
  }
}
