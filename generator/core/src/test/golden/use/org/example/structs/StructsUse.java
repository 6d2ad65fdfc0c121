package org.example.structs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.NativePointer;

/** Uses the struct classes of the structs plan as a user would. */
public final class StructsUse implements Runnable {
  @Override
  public void run() {
    numbersKeepTheirValues();
    numbersOutOfRangeAreRefused();
    textsFitOrAreRefused();
    arraysCheckTheirBounds();
    nestedStructsAreViews();
    equalityComparesMembers();
    membersOfAUnionOverlap();
  }

  private static void numbersKeepTheirValues() {
    All all = All.allocate();
    assertEquals(0, all.i());
    all.flag(true).c((byte) -1).sc((byte) -128).uc(255).s(Short.MIN_VALUE).us(65_535);
    all.i(Integer.MIN_VALUE).ui(4_294_967_295L).l(-5).ul(6).size(-1).wide(0x10FFFF).f(0.5f).d(-0.0);
    assertTrue(all.flag());
    assertEquals(-1, all.c());
    assertEquals(-128, all.sc());
    assertEquals(255, all.uc());
    assertEquals(Short.MIN_VALUE, all.s());
    assertEquals(65_535, all.us());
    assertEquals(Integer.MIN_VALUE, all.i());
    assertEquals(4_294_967_295L, all.ui());
    assertEquals(-5, all.l());
    assertEquals(6, all.ul());
    assertEquals(-1, all.size());
    assertEquals(0x10FFFF, all.wide());
    assertEquals(0.5f, all.f());
    assertEquals(-0.0, all.d());
    assertEquals(Mode.READ, all.mode());
    assertEquals(4_000_000_000L, all.mode(Mode.of(4_000_000_000L)).mode().value());
    assertEquals(Mode.of(200), all.tiny(Mode.of(200)).tiny());
    assertNull(all.text());
    assertEquals(NativePointer.NULL, all.userData());
    assertEquals(NativePointer.ofAddress(16), all.userData(NativePointer.ofAddress(16)).userData());
    assertEquals(NativePointer.NULL, all.UserData());
  }

  private static void numbersOutOfRangeAreRefused() {
    All all = All.allocate();
    assertThrows(IllegalArgumentException.class, () -> all.uc(256));
    assertThrows(IllegalArgumentException.class, () -> all.us(-1));
    assertThrows(IllegalArgumentException.class, () -> all.ui(1L << 32));
    assertThrows(IllegalArgumentException.class, () -> all.mode(Mode.of(1L << 40)));
    assertThrows(NullPointerException.class, () -> all.mode(null));
  }

  private static void textsFitOrAreRefused() {
    All all = All.allocate();
    assertEquals("", all.name());
    assertEquals("caf\u00e9", all.name("caf\u00e9").name());
    assertEquals("a".repeat(31), all.name("a".repeat(31)).name());
    assertThrows(IllegalArgumentException.class, () -> all.name("a".repeat(32)));
    assertThrows(IllegalArgumentException.class, () -> all.name("a\0b"));
    assertThrows(NullPointerException.class, () -> all.name(null));
    assertEquals(0, all.name("b").digest(0));
  }

  private static void arraysCheckTheirBounds() {
    All all = All.allocate();
    assertEquals(200, all.digest(15, 200).digest(15));
    assertEquals((byte) 200, all.digest()[15]);
    assertThrows(IndexOutOfBoundsException.class, () -> all.digest(16));
    assertThrows(IndexOutOfBoundsException.class, () -> all.digest(-1, 0));
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, Double.NaN};
    assertArrayEquals(values, all.values(values).values());
    assertThrows(IllegalArgumentException.class, () -> all.values(new double[8]));
    assertThrows(NullPointerException.class, () -> all.values((double[]) null));
    boolean[] flags = {false, true};
    assertArrayEquals(flags, all.flags(flags).flags());
    assertArrayEquals(new int[] {0, -1, 0, 0}, all.counts(1, 4_294_967_295L).counts());
    assertArrayEquals(new long[] {0, 0, 0, 9}, all.longs(3, 9).longs());
    assertEquals(7, all.wides(2, 7).wides(2));
    assertEquals(Mode.of(3), all.modes(1, Mode.of(3)).modes(1));
    assertEquals(NativePointer.ofAddress(8), all.pointers(1, NativePointer.ofAddress(8)).pointers(1));
    assertNull(all.texts(1));
  }

  private static void nestedStructsAreViews() {
    All all = All.allocate();
    all.origin().x(1.5);
    all.points(6).x(2.5);
    assertEquals(1.5, all.origin().x());
    assertEquals(2.5, all.points(6).x());
    assertEquals(0, all.points(5).x());
    assertThrows(IndexOutOfBoundsException.class, () -> all.points(7));
  }

  private static void equalityComparesMembers() {
    assertEquals(Point.allocate().x(3), Point.allocate().x(3));
    assertNotEquals(Point.allocate().x(3), Point.allocate().x(4));
    assertFalse(Point.allocate().toString().isEmpty());
  }

  private static void membersOfAUnionOverlap() {
    assertEquals(8, Number.LAYOUT.byteSize());
    assertEquals(1.0, Number.allocate().i(0x3FF0_0000_0000_0000L).d());
  }
}
