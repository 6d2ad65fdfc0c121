package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Structs, with all that can be in them; what C adds up is added up in Java, too. */
class StructProperties {
  private long sum;

  private void add(long value) {
    sum = sum * 31 + value;
  }

  private void add(double value) {
    add(Double.doubleToRawLongBits(value));
  }

  @Provide
  Arbitrary<Outer> outers() {
    return Arbitraries.longs().map(StructProperties::outer);
  }

  private static Outer outer(long seed) {
    Random random = new Random(seed);
    Outer outer = Outer.allocate();
    fill(outer.first(), random);
    for (int i = 0; i < 3; i++) {
      outer.more(i, fill(Inner.allocate(), random));
    }
    byte[] code = new byte[5];
    random.nextBytes(code);
    float[] cells = new float[6];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = random.nextInt(4) == 0 ? Float.NaN : random.nextFloat();
    }
    return outer
        .code(code)
        .cells(cells)
        .small(random.nextInt(8))
        .tiny(random.nextInt(32) - 16)
        .on(random.nextBoolean())
        .wide(random.nextLong())
        .s((short) random.nextInt())
        .shade(Colour.of(random.nextInt()))
        .choice(Either.allocate().d(random.nextGaussian()));
  }

  private static Inner fill(Inner inner, Random random) {
    return inner.a(random.nextInt()).b(random.nextGaussian());
  }

  private long sumOf(Outer outer) {
    sum = 1;
    add(outer.first());
    for (int i = 0; i < 3; i++) {
      add(outer.more(i));
    }
    for (byte each : outer.code()) {
      add(each);
    }
    for (float each : outer.cells()) {
      add(Float.floatToRawIntBits(each));
    }
    add(outer.small());
    add(outer.tiny());
    add(outer.on() ? 1 : 0);
    add(outer.wide());
    add(outer.s());
    add(outer.shade().value());
    add(outer.choice().d());
    return sum;
  }

  private void add(Inner inner) {
    add(inner.a());
    add(inner.b());
  }

  @Property
  void structsComeBack(@ForAll("outers") Outer outer) {
    long expected = sumOf(outer);
    assertEquals(expected, Api.outerSum(outer));
    assertEquals(expected, sumOf(Api.outerSame(outer)));
    assertEquals(expected, sumOf(outer.copy()));
    Outer copied = Outer.allocate();
    Api.outerCopy(outer, copied);
    assertEquals(expected, sumOf(copied));
    Outer changed = Api.outerCall(outer, value -> value.copy().wide(~value.wide()));
    assertEquals(~outer.wide(), changed.wide());
    assertEquals(expected, sumOf(changed.wide(outer.wide())));
  }

  @Property
  void enumsComeBack(@ForAll int value) {
    assertEquals(Colour.of(value), Api.colourSame(Colour.of(value)));
    Side sides = Side.of(value & 7);
    assertEquals(sides, Api.sideSame(sides));
    Colour answer =
        Api.colourCall(
            Colour.of(value),
            sides,
            (colour, seen) -> Colour.of(~colour.value() + (seen.equals(sides) ? 0 : 1)));
    assertEquals(Colour.of(~value), answer);
  }

  @Property
  void unionsComeBack(@ForAll double d, @ForAll byte[] bytes) {
    assertEquals(d, Api.eitherSame(Either.allocate().d(d)).d());
    byte[] eight = Arrays.copyOf(bytes, 8);
    assertArrayEquals(eight, Api.eitherSame(Either.allocate().bytes(eight)).bytes());
  }

  @Property
  void arraysOfStructsComeBack(@ForAll int[] numbers, @ForAll boolean inOneBlock) {
    int n = numbers.length;
    Inner[] values = inOneBlock ? Inner.allocateArray(n) : new Inner[n];
    for (int i = 0; i < n; i++) {
      values[i] = (inOneBlock ? values[i] : Inner.allocate()).a(numbers[i]).b(-numbers[i]);
    }
    Api.innersReverse(values);
    for (int i = 0; i < n; i++) {
      assertEquals(numbers[n - 1 - i], values[i].a());
      assertEquals(-numbers[n - 1 - i], values[i].b());
    }
  }

  @Property
  void arraysOfPointersAreSeen(@ForAll int[] numbers) {
    Inner[] values = new Inner[numbers.length + 1];
    double expected = 0.5;
    for (int i = 0; i < numbers.length; i++) {
      values[i] = Inner.allocate().a(numbers[i]);
      expected += numbers[i];
    }
    assertEquals(expected, Api.innersTotal(values));
  }

  @Provide
  Arbitrary<String> texts() {
    return Values.texts();
  }

  @Provide
  Arbitrary<String[]> names() {
    return Values.textArrays();
  }

  @Provide
  Arbitrary<double[][]> rows() {
    return Arbitraries.integers()
        .between(0, 5)
        .flatMap(n -> Values.doubles().array(double[].class).ofSize(n))
        .flatMap(row -> Arbitraries.just(row).array(double[][].class).ofMaxSize(4));
  }

  @Property
  void partsAreSeen(
      @ForAll("texts") String title,
      @ForAll("names") String[] names,
      @ForAll("rows") double[][] rows,
      @ForAll int number) {
    double[] values = new Random(number).doubles(names.length).toArray();
    Parts parts =
        Parts.allocate().title(title).values(values).names(names).rows(rows).mine(mine(number));
    assertEquals(title, parts.title());
    assertArrayEquals(values, parts.values());
    assertArrayEquals(names, parts.names());
    assertArrayEquals(rows, parts.rows());
    sum = 1;
    addText(title);
    for (int i = 0; i < names.length; i++) {
      add(values[i]);
      addText(names[i]);
    }
    for (double[] row : rows) {
      for (double each : row) {
        add(each);
      }
    }
    add(number);
    assertEquals(sum, Api.partsSum(parts));
    assertEquals(sum, Api.partsSum(parts.copy()));
    parts.title(null).names(null).values(null).mine(null);
    assertNull(parts.title());
    assertThrows(IllegalArgumentException.class, () -> parts.title("a\0b"));
  }

  private static Inner mine(int number) {
    return Inner.allocate().a(number);
  }

  private void addText(String text) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      add(each & 0xFF);
    }
  }
}
