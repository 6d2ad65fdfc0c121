package org.example.timeseries.river;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.NativeException;
import io.cgen.runtime.interop.RegularTimeSeries;
import io.cgen.runtime.interop.TimeAxis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.example.timeseries.DataSet;
import org.example.timeseries.Ensemble;
import org.example.timeseries.Forecast;
import org.example.timeseries.TimeSeries;
import org.example.timeseries.TimeSeriesDimensionsDescription;
import org.example.timeseries.TimeSeriesLibrary;
import org.example.timeseries.TimeSeriesProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of function of the library, from Java. */
class DataSetTest {
  private static final LocalDateTime MARCH = LocalDateTime.of(2026, 3, 1, 0, 0);

  private DataSet river;

  @BeforeEach
  void open() {
    river = DataSet.load(DataFiles.list(), DataFiles.FOLDER.toString());
  }

  @AfterEach
  void close() {
    river.close();
    assertEquals(Census.NOTHING, Census.now());
  }

  @Test
  void identifiersAreStrings() {
    assertEquals(
        List.of("rain.north", "rain.south", "temperature", "flow", "flow.forecast"),
        List.of(river.getIdentifiers()));
    assertEquals(List.of("north", "south"), List.of(river.getSubIdentifiers("rain")));
    assertEquals(List.of(), List.of(river.getSubIdentifiers("snow")));
    assertEquals("flow: ensemble", river.getSummaries()[3]);
  }

  @Test
  void aDataSetIsAProvider() {
    TimeSeriesProvider provider = river;
    List<String> single = List.of(provider.getTimeSeriesIdentifiers());
    assertTrue(single.contains("rain.south"), single.toString());
    TimeAxis axis = provider.getTsGeometry("rain.south");
    double[] values = new double[axis.length()];
    provider.getTimeSeriesValues("rain.south", values);
    try (TimeSeries south = river.getSingleTimeSeries("rain.south")) {
      double[] expected = new double[axis.length()];
      south.getValues(expected);
      assertArrayEquals(expected, values);
    }
  }

  @Test
  void attributesAreAMap() {
    assertEquals("mm and m\u00B3/s", river.getEnsembleDatasetAttributes().get("unit"));
    river.setEnsembleDatasetAttributes(Map.of("unit", "\uD83D\uDCA7"));
    assertEquals(Map.of("unit", "\uD83D\uDCA7"), river.getEnsembleDatasetAttributes());
    river.setEnsembleDatasetAttributes(Map.of());
    assertEquals(Map.of(), river.getEnsembleDatasetAttributes());
  }

  @Test
  void dimensionsAreStructs() {
    try (TimeSeriesDimensionsDescription found =
        river.getDataDimensionsDescription("flow.forecast")) {
      assertEquals(3, found.numDimensions());
      assertEquals("issue", found.dimensions()[0].dimensionType());
      assertEquals(8, found.dimensions()[2].size());
    }
  }

  @Test
  void aSeriesHasAnAxisAndValues() {
    try (TimeSeries south = river.getSingleTimeSeries("rain.south")) {
      TimeAxis axis = south.getGeometry();
      assertEquals(TimeAxis.regular(MARCH, Duration.ofDays(1), 60), axis);
      double[] values = new double[axis.length()];
      south.getValues(values);
      assertArrayEquals(DataFiles.values("rain_south.txt")[0], values);
      assertEquals(58, south.getKnownValues().length);
      assertEquals(2, south.getStatistics().get("missing"));
      assertTrue(south.toRegularTimeSeries().isMissing(0, 17));
      south.setValueToUnivariate(17, 1.5);
      assertEquals(1.5, south.getValueFromUnivariate(17));
    }
  }

  @Test
  void aMonthlySeriesIsMonthly() {
    try (TimeSeries temperature = river.getSingleTimeSeries("temperature")) {
      TimeAxis axis = temperature.getGeometry();
      assertTrue(axis.isMonthly());
      assertEquals(LocalDateTime.of(2025, 12, 1, 0, 0), axis.time(23));
    }
  }

  @Test
  void anEnsembleHasMembers() {
    try (Ensemble flow = river.getEnsembleTimeSeries("flow");
        TimeSeries third = TimeSeries.fromEnsembleOfTimeSeries(flow, 2)) {
      assertEquals(20, flow.ensembleSizeEnsembleTimeSeries());
      RegularTimeSeries all = flow.toRegularTimeSeries();
      assertArrayEquals(all.series(2), third.toRegularTimeSeries().series(0));
      RegularTimeSeries zeros = RegularTimeSeries.of(all.axis(), new double[60]);
      flow.setItemEnsembleTimeSeriesAsStructure(2, zeros);
      assertEquals(zeros, flow.getItemEnsembleTimeSeriesAsStructure(2));
      assertArrayEquals(new double[] {0}, flow.getEnsembleQuantiles(3, new double[] {0}));
    }
  }

  @Test
  void aForecastIsTransformedInPlace() {
    try (Forecast forecast = river.getEnsembleForecastTimeSeries("flow.forecast")) {
      assertEquals(TimeAxis.regular(MARCH, Duration.ofDays(1), 4), forecast.getGeometry());
      assertTrue(forecast.isMissingValueItem(2));
      assertFalse(forecast.isMissingValueItem(3));
      RegularTimeSeries before = forecast.getItemAsStructure(3);
      forecast.transformEachItem("aggregate", "06:00:00");
      RegularTimeSeries after = forecast.getItemAsStructure(3);
      assertEquals(TimeAxis.regular(MARCH.plusDays(3), Duration.ofHours(6), 4), after.axis());
      assertEquals(before.value(4, 6) + before.value(4, 7), after.value(4, 3), 1e-12);
      forecast.setItemAsStructure(2, after);
      try (Ensemble item = forecast.getItem(2)) {
        assertEquals(after, item.toRegularTimeSeries());
      }
    }
  }

  @Test
  void aPerfectForecastIsWhatWasObserved() {
    try (TimeSeries rain = river.getSingleTimeSeries("rain.north");
        Forecast perfect =
            Forecast.createPerfectForecastTimeSeries(rain, MARCH.plusDays(1), 5, "daily", 1, 3)) {
      RegularTimeSeries last = perfect.getItemAsStructure(4);
      assertEquals(rain.getValueFromUnivariate(6), last.value(0, 0));
      assertEquals(MARCH.plusDays(6), last.axis().start());
    }
    try (Forecast empty = Forecast.create(MARCH, 3, "monthly")) {
      assertEquals(TimeAxis.monthly(MARCH, 3), empty.getGeometry());
    }
  }

  @Test
  void dataIsSaved(@TempDir Path folder) {
    String file = folder.resolve("saved.txt").toString();
    try (Ensemble flow = river.getEnsembleTimeSeries("flow")) {
      flow.saveEnsembleTimeSeries(file, false);
      assertThrows(NativeException.class, () -> flow.saveEnsembleTimeSeries(file, false));
      flow.saveEnsembleTimeSeries(file, true);
    }
  }

  @Test
  void errorsAreExceptions() {
    assertMessage("cannot read \"nothing.txt\"", () -> DataSet.load("nothing.txt", ""));
    assertMessage("has no \"snow\"", () -> river.getSingleTimeSeries("snow"));
    assertMessage("\"flow\" is no time series", () -> river.getSingleTimeSeries("flow"));
    assertEquals("\"flow\" is no time series", TimeSeriesLibrary.getLastStdExceptionMessage());
    assertThrows(NullPointerException.class, () -> river.getSingleTimeSeries(null));
    try (TimeSeries rain = river.getSingleTimeSeries("rain.north")) {
      assertMessage("there is no value 60 of 60", () -> rain.getValueFromUnivariate(60));
      assertMessage("the array has 59 elements", () -> rain.getValues(new double[59]));
    }
  }

  private static void assertMessage(String message, Runnable action) {
    String said = assertThrows(NativeException.class, action::run).getMessage();
    assertTrue(said.contains(message), said);
  }

  @Test
  void whatIsMissingMayHaveAnotherNumberInC() {
    TimeSeriesLibrary.setTimeSeriesMissingValueValue(-99);
    try (TimeSeries south = river.getSingleTimeSeries("rain.south")) {
      assertEquals(-99, south.getValueFromUnivariate(17));
    } finally {
      TimeSeriesLibrary.setTimeSeriesMissingValueValue(Double.NaN);
    }
  }

  @Test
  @SuppressWarnings("try") // What is dropped here is what the test is about.
  void whatIsDroppedIsGivenBack() throws InterruptedException {
    for (int i = 0; i < 2_000; i++) {
      TimeSeries.fromEnsembleOfTimeSeries(river.getEnsembleTimeSeries("flow"), i % 20);
    }
    river.close();
    Census.awaitNothing();
  }

  @Test
  void manyCallsLeaveNothing() {
    try (Ensemble flow = river.getEnsembleTimeSeries("flow")) {
      for (int i = 0; i < 2_000; i++) {
        assertEquals(5, river.getIdentifiers().length);
        assertEquals(20, flow.toRegularTimeSeries().size());
        assertThrows(NativeException.class, () -> river.getSingleTimeSeries("snow"));
      }
      assertEquals(new Census(2, 0), Census.now());
    }
  }
}
