package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "plain ascii",
        "na\u00EFve",
        "\u20AC",
        "\uD83D\uDE00",
        "lone \uD800 half"
      })
  void stringsArriveAsUtf8(String text) {
    byte[] expected = text.getBytes(StandardCharsets.UTF_8);
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.utf8(text, "text");
      assertEquals(expected.length, Contract.length_of.call(address));
      byte[] actual = new byte[expected.length];
      scratch.copyOut(address, actual);
      assertArrayEquals(expected, actual);
    }
  }

  @Test
  void stringsOfAnyLengthComeBackFromAnywhere() {
    NativeMemory memory = NativeMemory.allocate(400);
    long address = memory.begin("");
    for (int offset = 0; offset < 8; offset++) {
      for (int length = 0; length < 130; length++) {
        for (String letter : new String[] {"x", "\u00E9"}) {
          String text = letter.repeat(length);
          RawMemory.putUtf8(address + offset, text);
          assertEquals(text, NativeStrings.utf8(address + offset));
        }
      }
    }
    memory.end();
  }

  @Test
  void longStringsArrive() {
    String text = "\u00E4x".repeat(100_000);
    try (Scratch scratch = Scratch.open()) {
      assertEquals(300_000, Contract.length_of.call(scratch.utf8(text, "text")));
    }
  }

  @Test
  void nullAndNulAreRefusedByName() {
    try (Scratch scratch = Scratch.open()) {
      var missing = assertThrows(NullPointerException.class, () -> scratch.utf8(null, "title"));
      assertTrue(missing.getMessage().contains("title"));
      var nul = assertThrows(IllegalArgumentException.class, () -> scratch.utf8("a\0b", "title"));
      assertTrue(nul.getMessage().contains("title"));
      assertThrows(NullPointerException.class, () -> scratch.copyIn((int[]) null, "values"));
      assertThrows(NullPointerException.class, () -> scratch.pointer(null, "out"));
      assertEquals(0, scratch.utf8OrNull(null, "title"));
      assertEquals(0, scratch.copyInOrNull((double[]) null, "values"));
    }
  }

  @Test
  void arraysGoInAndOut() {
    int[] values = {1, -2, Integer.MAX_VALUE / 2};
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.copyIn(values, "values");
      Contract.double_all.call(address, values.length);
      scratch.copyOut(address, values);
    }
    assertArrayEquals(new int[] {2, -4, Integer.MAX_VALUE - 1}, values);
  }

  @Test
  void everyKindOfArrayComesBackAsItWent() {
    try (Scratch scratch = Scratch.open()) {
      byte[] bytes = new byte[2];
      scratch.copyOut(scratch.copyIn(new byte[] {1, -2}, "a"), bytes);
      assertArrayEquals(new byte[] {1, -2}, bytes);
      short[] shorts = new short[2];
      scratch.copyOut(scratch.copyIn(new short[] {1, -2}, "a"), shorts);
      assertArrayEquals(new short[] {1, -2}, shorts);
      long[] longs = new long[2];
      scratch.copyOut(scratch.copyIn(new long[] {1, -2}, "a"), longs);
      assertArrayEquals(new long[] {1, -2}, longs);
      float[] floats = new float[2];
      scratch.copyOut(scratch.copyIn(new float[] {1, -2}, "a"), floats);
      assertArrayEquals(new float[] {1, -2}, floats);
      double[] doubles = new double[2];
      scratch.copyOut(scratch.copyIn(new double[] {1, -2}, "a"), doubles);
      assertArrayEquals(new double[] {1, -2}, doubles);
      boolean[] booleans = new boolean[2];
      scratch.copyOut(scratch.copyIn(new boolean[] {true, false}, "a"), booleans);
      assertArrayEquals(new boolean[] {true, false}, booleans);
    }
  }

  @Test
  void cLongsHaveTheirOwnWidth() {
    long[] values = {1, -2, 3};
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.copyInLongs(values, "values");
      Contract.negate_longs.call(address, values.length);
      scratch.copyOutLongs(address, values);
    }
    assertArrayEquals(new long[] {-1, 2, -3}, values);
  }

  @Test
  void anEmptyArrayIsNotNull() {
    try (Scratch scratch = Scratch.open()) {
      assertEquals(0, Contract.is_null.call(scratch.copyIn(new double[0], "values")));
    }
  }

  @Test
  void arraysAreFollowedByZeros() {
    try (Scratch scratch = Scratch.open()) {
      Scratch dirty = scratch;
      RawMemory.putLong(dirty.copyIn(new long[] {-1, -1, -1, -1}, "dirt"), -1);
    }
    try (Scratch scratch = Scratch.open()) {
      assertEquals(3, Contract.length_of.call(scratch.copyIn(new byte[] {7, 7, 7}, "text")));
    }
  }

  @Test
  void bigArraysPass() {
    double[] values = new double[10_000_000];
    java.util.Arrays.fill(values, 0.5);
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.copyIn(values, "values");
      assertEquals(5_000_000, Contract.sum_doubles.call(address, values.length));
    }
  }

  @Test
  void memoryIsUsedAgain() {
    long first;
    try (Scratch scratch = Scratch.open()) {
      first = scratch.utf8("one", "text");
    }
    try (Scratch scratch = Scratch.open()) {
      assertEquals(first, scratch.utf8("two", "text"));
    }
  }

  @Test
  void nestedScopesDoNotDisturbTheOuterOne() {
    try (Scratch outer = Scratch.open()) {
      long kept = outer.utf8("outer", "text");
      for (int i = 0; i < 1000; i++) {
        try (Scratch inner = Scratch.open()) {
          assertNotEquals(kept, inner.utf8("inner".repeat(i), "text"));
        }
      }
      assertEquals("outer", NativeStrings.utf8(kept));
    }
  }

  @Test
  void scopesCloseInReverseOrder() {
    try (Scratch outer = Scratch.open()) {
      Scratch inner = Scratch.open();
      assertThrows(IllegalStateException.class, outer::close);
      inner.close();
      assertThrows(IllegalStateException.class, inner::close);
    }
  }

  @Test
  void outSlotsAreZeroed() {
    Out<Item> out = new Out<>();
    try (Scratch scratch = Scratch.open()) {
      long name = scratch.utf8("four", "name");
      long slot = scratch.pointer(out, "out");
      assertEquals(0, scratch.pointerAt(slot));
      assertEquals(0, Contract.open_item.call(name, slot));
      out.set(Item.TYPE.ownOrNull(scratch.pointerAt(slot), "open_item"));
    }
    try (Item item = out.get()) {
      assertEquals(4, item.value());
    }
  }
}
