package org.example;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is passed: all that is special, and much that is not. */
final class Values {
  private Values() {}

  static Arbitrary<Double> doubles() {
    Arbitrary<Double> special =
        Arbitraries.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -0.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE);
    return Arbitraries.oneOf(
        special, Arbitraries.doubles(), Arbitraries.longs().map(Double::longBitsToDouble));
  }

  static Arbitrary<Float> floats() {
    Arbitrary<Float> special =
        Arbitraries.of(Float.NaN, Float.POSITIVE_INFINITY, -0f, Float.MIN_VALUE, Float.MAX_VALUE);
    return Arbitraries.oneOf(special, Arbitraries.floats());
  }

  static Arbitrary<Double> numbers() {
    return doubles().filter(value -> !Double.isNaN(value));
  }

  /** Text in all of Unicode, beyond its first plane too, but without NUL. */
  static Arbitrary<String> texts() {
    Arbitrary<Integer> edges =
        Arbitraries.of(1, 9, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0xFFFF, 0x10000, 0x1F415, 0x10FFFF);
    Arbitrary<Integer> any =
        Arbitraries.integers().between(1, Character.MAX_CODE_POINT).filter(Values::isCharacter);
    return ofPoints(Arbitraries.oneOf(edges, any, Arbitraries.integers().between('a', 'z')));
  }

  /** Text of characters up to {@code last}. */
  static Arbitrary<String> textsUpTo(int last) {
    return ofPoints(Arbitraries.integers().between(1, last).filter(Values::isCharacter));
  }

  private static Arbitrary<String> ofPoints(Arbitrary<Integer> points) {
    return points.list().ofMaxSize(40).map(Values::text);
  }

  private static boolean isCharacter(int point) {
    return point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE;
  }

  private static String text(List<Integer> points) {
    return points.stream().map(Character::toString).collect(Collectors.joining());
  }

  static Arbitrary<String[]> textArrays() {
    return texts().array(String[].class).ofMaxSize(9);
  }
}
