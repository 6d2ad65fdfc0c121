package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.interop.RegularTimeSeries;
import io.cgen.runtime.interop.StructConverters;
import io.cgen.runtime.interop.TimeAxis;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Values that go to C and come back as they were, and what cannot go. */
class StructConvertersTest {
  private static final double MISSING = -9999;

  @Property(tries = 500)
  void datesComeBack(@ForAll("dates") LocalDateTime date) {
    assertEquals(
        date, Echo.roundTrip(Echo.DATE, new Echo.OfDate(), StructConverters::dateTime, date));
  }

  @Provide
  Arbitrary<LocalDateTime> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(-999_999_999, 999_999_999),
            Arbitraries.integers().between(1, 365),
            Arbitraries.integers().between(0, 86_399))
        .as(
            (year, day, second) ->
                LocalDateTime.of(year, 1, 1, 0, 0).plusSeconds(second).withDayOfYear(day));
  }

  @Property(tries = 300)
  void valuesComeBack(@ForAll double[] values) {
    double[] back =
        Echo.roundTrip(Echo.VALUES, new Echo.OfValues(), StructConverters::values, values);
    assertArrayEquals(values, back);
  }

  @Property(tries = 300)
  void textsComeBack(@ForAll("texts") List<String> texts) {
    assertEquals(
        texts, Echo.roundTrip(Echo.TEXTS, new Echo.OfTexts(), StructConverters::texts, texts));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return text().list().ofMaxSize(20);
  }

  /** All of Unicode, beyond the first plane too, but no NUL, which C cannot express. */
  private static Arbitrary<String> text() {
    Integer[] points = {
      1, (int) 'a', 0x7F, 0x80, 0xE4, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x1F40B, 0x10FFFF
    };
    return Arbitraries.of(points)
        .list()
        .ofMaxSize(12)
        .map(text -> text.stream().map(Character::toString).reduce("", String::concat));
  }

  @Property(tries = 300)
  void namedValuesComeBackInOrder(@ForAll("texts") List<String> names, @ForAll double[] values) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), values.length); i++) {
      map.put(names.get(i), values[i]);
    }
    Map<String, Double> back =
        Echo.roundTrip(Echo.NAMED, new Echo.OfNamed(), StructConverters::namedValues, map);
    assertEquals(List.copyOf(map.entrySet()), List.copyOf(back.entrySet()));
  }

  @Property(tries = 300)
  void mapsComeBackInOrder(
      @ForAll("texts") List<String> keys, @ForAll("texts") List<String> values) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
      map.put(keys.get(i), values.get(i));
    }
    Map<String, String> back =
        Echo.roundTrip(Echo.MAP, new Echo.OfMap(), StructConverters::textMap, map);
    assertEquals(List.copyOf(map.entrySet()), List.copyOf(back.entrySet()));
  }

  @Property(tries = 300)
  void axesComeBack(@ForAll("axes") TimeAxis axis) {
    assertEquals(
        axis, Echo.roundTrip(Echo.AXIS, new Echo.OfAxis(), StructConverters::timeAxis, axis));
  }

  @Provide
  Arbitrary<TimeAxis> axes() {
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 40);
    Arbitrary<TimeAxis> regular =
        Combinators.combine(dates(), Arbitraries.integers().between(1, Integer.MAX_VALUE), lengths)
            .as((start, step, n) -> TimeAxis.regular(start, Duration.ofSeconds(step), n));
    Arbitrary<TimeAxis> monthly = Combinators.combine(dates(), lengths).as(TimeAxis::monthly);
    return Arbitraries.oneOf(regular, monthly);
  }

  @Property(tries = 300)
  void seriesComeBack(
      @ForAll("axes") TimeAxis axis, @ForAll("sizes") int size, @ForAll("seeds") long seed) {
    RegularTimeSeries series = RegularTimeSeries.of(axis, rows(size, axis.length(), seed));
    assertEquals(
        series,
        Echo.roundTrip(Echo.SERIES, new Echo.OfSeries(), StructConverters::timeSeries, series));
    assertEquals(
        series,
        Echo.roundTrip(
            Echo.SERIES,
            new Echo.OfSeries(),
            struct -> StructConverters.timeSeries(struct, MISSING),
            series));
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, 9);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** Some are missing, some infinite. */
  private static double[][] rows(int size, int length, long seed) {
    Random random = new Random(seed);
    double[] special = {Double.NaN, Double.POSITIVE_INFINITY, -0.0, Double.MIN_VALUE};
    double[][] rows = new double[size][length];
    for (double[] row : rows) {
      Arrays.setAll(
          row, i -> random.nextInt(4) == 0 ? special[random.nextInt(4)] : random.nextGaussian());
    }
    return rows;
  }

  @Test
  void tenMillionValuesComeBack() {
    double[] values = new Random(1).doubles(10_000_000).toArray();
    assertArrayEquals(
        values, Echo.roundTrip(Echo.VALUES, new Echo.OfValues(), StructConverters::values, values));
  }

  @Test
  void whatIsMissingIsNaNInJavaAndTheLibrarysNumberInC() {
    TimeAxis axis = TimeAxis.monthly(LocalDateTime.of(2026, 1, 1, 0, 0), 2);
    Converter<Echo, RegularTimeSeries> converter =
        StructConverters.timeSeries(Echo.allocator(Echo.SERIES), MISSING);
    Echo struct = converter.toNative(RegularTimeSeries.of(axis, new double[] {1, Double.NaN}));
    StructMembers members = StructMembers.of(struct);
    double[][] rows =
        members.getRows(
            "numeric_data",
            members.count("ensemble_size"),
            members.count("time_series_geometry.length"));
    assertArrayEquals(new double[][] {{1, MISSING}}, rows);
    assertTrue(converter.toJava(struct).isMissing(0, 1));
  }

  @Test
  void whatCCannotExpressIsRefused() {
    LocalDateTime fraction = LocalDateTime.of(2026, 1, 1, 0, 0, 0, 1);
    refused(Echo.DATE, StructConverters::dateTime, fraction, "fractions of a second");
    refused(Echo.TEXTS, StructConverters::texts, List.of("a", "b\0c"), "values[1] contains a NUL");
    List<String> withNull = new ArrayList<>(List.of("a"));
    withNull.add(null);
    refused(Echo.TEXTS, StructConverters::texts, withNull, "values[1] is null");
    Map<String, Double> noNumber = new LinkedHashMap<>();
    noNumber.put("a", null);
    refused(Echo.NAMED, StructConverters::namedValues, noNumber, "values[0] is null");
    Map<String, String> noKey = new LinkedHashMap<>();
    noKey.put(null, "a");
    refused(Echo.MAP, StructConverters::textMap, noKey, "keys[0] is null");
    TimeAxis monthly = TimeAxis.monthly(LocalDateTime.of(2026, 1, 1, 0, 0), 2);
    StructLayout old =
        StructLayout.struct("struct old")
            .field("start", Echo.DATE)
            .field("time_step_seconds", NativeType.INT)
            .field("length", NativeType.INT)
            .build();
    refused(old, StructConverters::timeAxis, monthly, "no steps of a month");
  }

  private static <J> void refused(
      StructLayout layout,
      java.util.function.Function<java.util.function.Supplier<Echo>, Converter<Echo, J>> converter,
      J value,
      String message) {
    Converter<Echo, J> made = converter.apply(Echo.allocator(layout));
    String said =
        assertThrows(IllegalArgumentException.class, () -> made.toNative(value)).getMessage();
    assertTrue(said.contains(message), said);
  }

  @Test
  void whatIsNoValueInJavaIsRefused() {
    Converter<Echo, LocalDateTime> dates = StructConverters.dateTime(Echo.allocator(Echo.DATE));
    Echo nothing = Echo.allocator(Echo.DATE).get();
    assertThrows(DateTimeException.class, () -> dates.toJava(nothing));

    Converter<Echo, double[]> values = StructConverters.values(Echo.allocator(Echo.VALUES));
    Echo withoutArray = Echo.allocator(Echo.VALUES).get();
    assertEquals(0, values.toJava(withoutArray).length);
    withoutArray.bytes().putLong(0, 1);
    assertThrows(IllegalArgumentException.class, () -> values.toJava(withoutArray));
    withoutArray.bytes().putLong(0, -1);
    assertThrows(IllegalStateException.class, () -> values.toJava(withoutArray));

    Echo twice = Echo.allocator(Echo.MAP).get();
    StructMembers members = StructMembers.of(twice);
    MemberCount count = members.count("size", "keys", "values");
    members.putTexts("keys", count, new String[] {"a", "a"});
    members.putTexts("values", count, new String[] {"b", "c"});
    assertThrows(
        IllegalArgumentException.class,
        () -> StructConverters.textMap(Echo.allocator(Echo.MAP)).toJava(twice));
  }

  @Test
  void anUnknownStepIsRefused() {
    Converter<Echo, TimeAxis> axes = StructConverters.timeAxis(Echo.allocator(Echo.AXIS));
    Echo struct =
        axes.toNative(TimeAxis.regular(LocalDateTime.of(2026, 1, 1, 0, 0), Duration.ofHours(1), 3));
    StructMembers.of(struct).putInt("time_step_code", 7);
    assertThrows(IllegalArgumentException.class, () -> axes.toJava(struct));
  }

  @Test
  void membersAreFoundByNameAndType() {
    StructMembers members = StructMembers.of(Echo.allocator(Echo.SERIES).get());
    assertThrows(java.util.NoSuchElementException.class, () -> members.getInt("colour"));
    assertThrows(IllegalArgumentException.class, () -> members.getInt("numeric_data"));
    assertThrows(IllegalArgumentException.class, () -> members.getText("ensemble_size"));
    assertThrows(IllegalArgumentException.class, () -> members.inside("ensemble_size"));
  }

  @Test
  void axesAreChecked() {
    LocalDateTime start = LocalDateTime.of(2026, 1, 31, 0, 0);
    assertEquals(
        List.of(start, LocalDateTime.of(2026, 2, 28, 0, 0), LocalDateTime.of(2026, 3, 31, 0, 0)),
        TimeAxis.monthly(start, 3).times());
    assertEquals(start.plusHours(2), TimeAxis.regular(start, Duration.ofHours(1), 3).time(2));
    assertThrows(IllegalArgumentException.class, () -> TimeAxis.regular(start, Duration.ZERO, 1));
    assertThrows(
        IllegalArgumentException.class, () -> TimeAxis.regular(start, Duration.ofMillis(1500), 1));
    assertThrows(IllegalArgumentException.class, () -> new TimeAxis(start, Period.ofDays(1), 1));
    assertThrows(IllegalArgumentException.class, () -> TimeAxis.monthly(start, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> TimeAxis.monthly(start, 1).time(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> RegularTimeSeries.of(TimeAxis.monthly(start, 2), new double[3]));
  }
}
