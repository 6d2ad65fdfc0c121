package org.example.timeseries.river;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.runtime.interop.RegularTimeSeries;
import io.cgen.runtime.interop.TimeAxis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.example.timeseries.DataSet;
import org.example.timeseries.Ensemble;

/** Java values that go into C++ objects, and come back as they were. */
class RoundTripTest {
  @AfterTry
  void nothingIsLeft() {
    assertEquals(Census.NOTHING, Census.now());
  }

  @Property(tries = 200)
  void ensemblesComeBack(@ForAll("ensembles") RegularTimeSeries series) {
    try (Ensemble ensemble = Ensemble.createEnsembleTimeSeriesDataFromStruct(series)) {
      assertEquals(series, ensemble.toRegularTimeSeries());
    }
  }

  @Provide
  Arbitrary<RegularTimeSeries> ensembles() {
    Arbitrary<Double> values =
        Arbitraries.oneOf(
            Arbitraries.doubles(), Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, -0.0));
    return axes()
        .flatMap(
            axis ->
                values
                    .array(double[].class)
                    .ofSize(axis.length())
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(rows -> RegularTimeSeries.of(axis, rows.toArray(double[][]::new))));
  }

  /** The library's own calendar is checked too: it counts seconds. */
  private static Arbitrary<TimeAxis> axes() {
    Arbitrary<LocalDateTime> starts =
        Arbitraries.longs()
            .between(-60_000_000_000L, 250_000_000_000L)
            .map(second -> LocalDateTime.of(1970, 1, 1, 0, 0).plusSeconds(second));
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 20);
    Arbitrary<TimeAxis> regular =
        Combinators.combine(starts, Arbitraries.integers().between(1, 1 << 30), lengths)
            .as((start, step, length) -> TimeAxis.regular(start, Duration.ofSeconds(step), length));
    return Arbitraries.oneOf(regular, Combinators.combine(starts, lengths).as(TimeAxis::monthly));
  }

  @Property(tries = 200)
  void attributesComeBack(@ForAll("attributes") Map<String, String> attributes) {
    try (DataSet set = DataSet.create("empty")) {
      set.setEnsembleDatasetAttributes(attributes);
      assertEquals(attributes, set.getEnsembleDatasetAttributes());
    }
  }

  @Provide
  Arbitrary<Map<String, String>> attributes() {
    Arbitrary<String> text =
        Arbitraries.strings().withChars('a', ' ', '\u00E4', '\uFFFD', '\n').ofMaxLength(9);
    return Arbitraries.maps(text, text.map(value -> value + "\uD83D\uDC0B")).ofMaxSize(9);
  }
}
