package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values that the runtime's converters turn into structs, and back. */
class ConverterProperties {
  @Provide
  Arbitrary<LocalDateTime> dates() {
    return Arbitraries.longs()
        .between(-60_000_000_000L, 250_000_000_000L)
        .map(second -> LocalDateTime.of(1970, 1, 1, 0, 0).plusSeconds(second));
  }

  @Provide
  Arbitrary<double[]> doubles() {
    return Values.doubles().array(double[].class).ofMaxSize(33);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Values.texts().list().ofMaxSize(9);
  }

  @Provide
  Arbitrary<Map<String, Double>> named() {
    return Arbitraries.maps(Values.texts(), Values.doubles()).ofMaxSize(9);
  }

  @Provide
  Arbitrary<Map<String, String>> attributes() {
    return Arbitraries.maps(Values.texts(), Values.texts()).ofMaxSize(9);
  }

  @Property
  void datesComeBack(@ForAll("dates") LocalDateTime date) {
    assertEquals(date, Api.dateSame(date));
    assertThrows(IllegalArgumentException.class, () -> Api.dateSame(date.plusNanos(1)));
  }

  @Provide
  Arbitrary<LocalDateTime[]> manyDates() {
    return dates().array(LocalDateTime[].class).ofMaxSize(9);
  }

  @Property
  void arraysOfDatesComeBack(@ForAll("manyDates") LocalDateTime[] dates) {
    List<LocalDateTime> expected = new ArrayList<>(List.of(dates));
    Collections.reverse(expected);
    Api.datesReverse(dates);
    assertEquals(expected, List.of(dates));
    LocalDateTime[] refused = {LocalDateTime.MIN.plusNanos(1)};
    assertThrows(IllegalArgumentException.class, () -> Api.datesReverse(refused));
  }

  @Property
  void valuesComeBack(@ForAll("doubles") double[] values) {
    assertArrayEquals(values, Api.valuesEcho(values));
  }

  @Property
  void textsComeBack(@ForAll("texts") List<String> texts) {
    assertEquals(texts, Api.charactersEcho(texts));
    List<String> withNull = Arrays.asList("x", null);
    assertThrows(IllegalArgumentException.class, () -> Api.charactersEcho(withNull));
    assertThrows(IllegalArgumentException.class, () -> Api.charactersEcho(List.of("\0")));
  }

  @Property
  void mapsComeBackInOrder(
      @ForAll("named") Map<String, Double> named,
      @ForAll("attributes") Map<String, String> attributes) {
    assertEquals(List.copyOf(named.entrySet()), List.copyOf(Api.namedEcho(named).entrySet()));
    assertEquals(
        List.copyOf(attributes.entrySet()), List.copyOf(Api.mapEcho(attributes).entrySet()));
  }
}
