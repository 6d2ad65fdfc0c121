package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Single numbers: as arguments, as results, in cells and through callbacks. */
class NumberProperties {
  private static final int MANY = 10_000_000;

  @Provide
  Arbitrary<Double> doubles() {
    return Values.doubles();
  }

  @Provide
  Arbitrary<Float> floats() {
    return Values.floats();
  }

  @Property
  void wholeNumbersComeBack(@ForAll byte b, @ForAll short s, @ForAll int i, @ForAll long l) {
    assertEquals(b, Api.byteSame(b));
    assertEquals(b, Api.byteStore(b));
    assertEquals(~b, Api.byteCall(b, value -> (byte) ~value));
    assertEquals(s, Api.shortSame(s));
    assertEquals(s, Api.shortStore(s));
    assertEquals(~s, Api.shortCall(s, value -> (short) ~value));
    assertEquals(i, Api.intSame(i));
    assertEquals(i, Api.intStore(i));
    assertEquals(~i, Api.intCall(i, value -> ~value));
    assertEquals(l, Api.bigSame(l));
    assertEquals(l, Api.bigStore(l));
    assertEquals(~l, Api.bigCall(l, value -> ~value));
    assertEquals(l, Api.clongSame(l));
    assertEquals(l, Api.clongStore(l));
    assertEquals(~l, Api.clongCall(l, value -> ~value));
  }

  @Property
  void unsignedNumbersComeBack(
      @ForAll @IntRange(max = 255) int octet, @ForAll @LongRange(max = 0xFFFFFFFFL) long word) {
    assertEquals(octet, Api.octetSame(octet));
    assertEquals(octet, Api.octetStore(octet));
    assertEquals(255 - octet, Api.octetCall(octet, value -> 255 - value));
    assertEquals(word, Api.wordSame(word));
    assertEquals(word, Api.wordStore(word));
    assertEquals(0xFFFFFFFFL - word, Api.wordCall(word, value -> 0xFFFFFFFFL - value));
    assertThrows(IllegalArgumentException.class, () -> Api.octetSame(octet + 256));
    assertThrows(IllegalArgumentException.class, () -> Api.wordSame(-1 - word));
  }

  @Property
  void fractionsComeBack(@ForAll("doubles") double d, @ForAll("floats") float f) {
    assertEquals(d, Api.doubleSame(d));
    assertEquals(d, Api.doubleStore(d));
    assertEquals(-d, Api.doubleCall(d, value -> -value));
    assertEquals(f, Api.floatSame(f));
    assertEquals(f, Api.floatStore(f));
    assertEquals(-f, Api.floatCall(f, value -> -value));
  }

  @Property
  void booleansComeBack(@ForAll boolean b) {
    assertEquals(b, Api.flagSame(b));
    assertEquals(b, Api.flagStore(b));
    assertEquals(!b, Api.flagCall(b, value -> !value));
  }

  @Example
  void tenMillionNumbersComeBack() {
    double[] values = new SplittableRandom(1).doubles(MANY).toArray();
    assertArrayEquals(values, Api.doubleEcho(values));
    DoubleBuffer direct =
        ByteBuffer.allocateDirect(8 * MANY).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    Api.doubleTurn(direct.put(values).flip());
    Api.doubleReverse(values);
    assertEquals(-1, direct.clear().mismatch(DoubleBuffer.wrap(values)));
  }
}
