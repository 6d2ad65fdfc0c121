package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class StructTest {
  static final StructLayout POD =
      StructLayout.struct("struct pod")
          .field("year", NativeType.INT)
          .field("month", NativeType.INT)
          .field("day", NativeType.INT)
          .field("hour", NativeType.INT)
          .field("minute", NativeType.INT)
          .field("second", NativeType.INT)
          .build();

  static final StructLayout MIXED =
      StructLayout.struct("struct mixed")
          .field("tag", NativeType.CHAR)
          .field("weight", NativeType.DOUBLE)
          .field("count", NativeType.SHORT)
          .field("extent", NativeType.LONG)
          .build();

  /** In the shape of generated code. */
  private static final class Mixed extends NativeStruct {
    Mixed(NativeMemory memory) {
      super(MIXED, memory);
    }

    static Mixed allocate() {
      return new Mixed(NativeMemory.allocate(MIXED.byteSize()));
    }

    double weight() {
      return memory().getDouble(MIXED.offset("weight"));
    }

    Mixed weight(double value) {
      memory().putDouble(MIXED.offset("weight"), value);
      return this;
    }
  }

  @Test
  void layoutsAreThoseOfC() {
    assertEquals(Contract.sizeof_mixed.call(), MIXED.byteSize());
    assertEquals(8, MIXED.offset("weight"));
    assertEquals(8, MIXED.alignment());
    assertThrows(NoSuchElementException.class, () -> MIXED.offset("colour"));
  }

  @Test
  void arraysNestedStructsAndUnionsAreLaidOut() {
    StructLayout union =
        StructLayout.union("union value")
            .field("small", NativeType.CHAR)
            .field("real", NativeType.DOUBLE)
            .array("text", NativeType.CHAR, 12)
            .build();
    assertEquals(16, union.byteSize());
    StructLayout outer =
        StructLayout.struct("struct outer")
            .array("name", NativeType.CHAR, 3)
            .array("cells", union, 2)
            .field("last", NativeType.UNSIGNED_CHAR)
            .build();
    assertEquals(8, outer.offset("cells"));
    assertEquals(40, outer.offset("last"));
    assertEquals(48, outer.byteSize());
  }

  @Test
  void cFillsWhatJavaReads() {
    NativeMemory memory = NativeMemory.allocate(POD.byteSize());
    Contract.fill_pod.call(NativeCall.begin(memory, "pod"), 2026);
    NativeCall.end(memory);
    assertEquals(2026, memory.getInt(POD.offset("year")));
    assertEquals(6, memory.getInt(POD.offset("second")));
    memory.putInt(POD.offset("month"), 12);
    assertEquals(2026 + 12 + 3 + 4 + 5 + 6, Contract.sum_pod.call(NativeCall.begin(memory, "p")));
    NativeCall.end(memory);
  }

  @Test
  void equalityIgnoresPadding() {
    Mixed one = Mixed.allocate().weight(1.5);
    Mixed two = Mixed.allocate().weight(1.5);
    two.memory().putByte(1, (byte) 99);
    assertEquals(one, two);
    assertEquals(one.hashCode(), two.hashCode());
    two.weight(2);
    assertNotEquals(one, two);
    assertEquals("Mixed[tag=0, weight=1.5, count=0, extent=0]", one.toString());
  }

  @Test
  void accessIsChecked() {
    NativeMemory memory = NativeMemory.allocate(8);
    assertThrows(IndexOutOfBoundsException.class, () -> memory.getLong(1));
    assertThrows(IndexOutOfBoundsException.class, () -> memory.getByte(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> memory.slice(4, 5));
    assertThrows(IndexOutOfBoundsException.class, () -> memory.putBytes(7, 2, new byte[2]));
    assertThrows(IllegalArgumentException.class, () -> NativeMemory.allocate(-1));
    assertThrows(IllegalArgumentException.class, () -> new Mixed(memory));
  }

  @Test
  void aViewEndsWithItsOwner() {
    Item owner = Item.create(1);
    NativeMemory view =
        NativePointer.ofAddress(Contract.static_mixed.call()).memory(MIXED.byteSize(), owner);
    assertEquals(1.5, new Mixed(view).weight());
    owner.close();
    assertThrows(IllegalStateException.class, () -> view.getDouble(8));
    assertThrows(IllegalStateException.class, view::asByteBuffer);
    assertThrows(NullPointerException.class, () -> NativePointer.NULL.memory(1));
  }

  @Test
  void aCopyOfWhatHasAnOwnerCanBeWrittenTo() {
    StructLayout layout =
        StructLayout.struct("struct named").field("name", NativeType.POINTER).build();
    NativeMemory outer = NativeMemory.allocate(8);
    Item owner = Item.create(1);
    NativeMemory copy = lent(outer, owner).copy(layout);
    copy.putText(0, "Rex", "name");
    copy.putText(0, "Bello", "name");
    assertEquals("Bello", copy.getText(0));
    assertEquals(0, owner.state().callsInFlight());
    owner.close();
    assertThrows(IllegalStateException.class, () -> copy.putText(0, "Rex", "name"));
  }

  private static NativeMemory lent(NativeMemory memory, NativeHandle owner) {
    NativeMemory view = NativeMemory.view(memory.begin(""), memory.byteSize(), owner);
    memory.end();
    return view;
  }

  @Test
  void aBufferKeepsTheMemory() throws InterruptedException {
    ByteBuffer buffer = NativeMemory.allocate(1 << 16).asByteBuffer();
    buffer.putInt(0, 42);
    for (int i = 0; i < 5; i++) {
      Collecting.once();
      NativeMemory.allocate(1 << 16).putInt(0, 7);
      assertEquals(42, buffer.getInt(0));
    }
  }

  @Test
  void stringsInsideStructsEndWithTheRegion() {
    NativeMemory memory = NativeMemory.allocate(4);
    memory.putBytes(0, 4, new byte[] {'a', 'b', 'c', 'd'});
    assertEquals("abcd", memory.getUtf8(0, 4));
    memory.putByte(2, (byte) 0);
    assertEquals("ab", memory.getUtf8(0, 4));
    memory.putUtf8(0, 4, "x\u00E4");
    assertEquals("x\u00E4", memory.getUtf8(0, 4));
    assertThrows(IllegalArgumentException.class, () -> memory.putUtf8(0, 4, "four"));
    assertThrows(IllegalArgumentException.class, () -> memory.putUtf8(0, 4, "a\0"));
    assertThrows(NullPointerException.class, () -> memory.putUtf8(0, 4, null));
  }

  @Test
  void wholeArraysComeBackAsTheyWent() {
    NativeMemory memory = NativeMemory.allocate(64);
    memory.putInts(8, 2, new int[] {1, -2});
    assertArrayEquals(new int[] {0, 1, -2}, memory.getInts(4, 3));
    memory.putCLongs(0, 2, new long[] {3, -4});
    assertArrayEquals(new long[] {3, -4}, memory.getCLongs(0, 2));
    memory.putBooleans(0, 2, new boolean[] {true, false});
    assertArrayEquals(new boolean[] {true, false}, memory.getBooleans(0, 2));
    memory.putDoubles(0, 1, new double[] {0.5});
    assertArrayEquals(new double[] {0.5}, memory.getDoubles(0, 1));
    assertThrows(IllegalArgumentException.class, () -> memory.putShorts(0, 3, new short[] {1, 2}));
    assertThrows(IndexOutOfBoundsException.class, () -> memory.getLongs(56, 2));
  }
}
