package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.NativeStruct;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Ready converters between structs of common shape and Java types, to be named in the spec file:
 *
 * <pre>{@code
 * types:
 *   date_time_to_second:
 *     {java: java.time.LocalDateTime, converter: "io.cgen.runtime.interop.StructConverters::dateTime"}
 * }</pre>
 *
 * <p>They find the members of the struct by their names, which are said below, so that any API's
 * struct class will do. Arrays and texts are copied, and what Java makes lives as long as the
 * struct that it is in.
 */
public final class StructConverters {
  private StructConverters() {}

  /**
   * A date and a time of day, without a time zone.
   *
   * <p>Members: {@code int year, month, day, hour, minute, second}, month and day from 1. What is
   * no date is refused on the way to Java, and a fraction of a second on the way to C.
   */
  public static <S extends NativeStruct> Converter<S, LocalDateTime> dateTime(Supplier<S> struct) {
    return new DateTimes<>(struct);
  }

  /**
   * Numbers.
   *
   * <p>Members: {@code size_t size; double *values}.
   */
  public static <S extends NativeStruct> Converter<S, double[]> values(Supplier<S> struct) {
    return new Values<>(struct);
  }

  /**
   * Texts, none of them {@code null}.
   *
   * <p>Members: {@code size_t size; char **values}.
   */
  public static <S extends NativeStruct> Converter<S, List<String>> texts(Supplier<S> struct) {
    return new Texts<>(struct);
  }

  /**
   * Numbers by names, in their order. A name that C has twice is refused.
   *
   * <p>Members: {@code size_t size; double *values; char **names}.
   */
  public static <S extends NativeStruct> Converter<S, Map<String, Double>> namedValues(
      Supplier<S> struct) {
    return new NamedValues<>(struct);
  }

  /**
   * Texts by texts, in their order. A key that C has twice is refused.
   *
   * <p>Members: {@code size_t size; char **keys; char **values}.
   */
  public static <S extends NativeStruct> Converter<S, Map<String, String>> textMap(
      Supplier<S> struct) {
    return new TextMaps<>(struct);
  }

  /**
   * Times at equal distances.
   *
   * <p>Members: a struct {@code start} as in {@link #dateTime}, {@code int time_step_seconds,
   * length} and, unless all steps are of some seconds, {@code int time_step_code}: 0 for those, 1
   * for calendar months.
   */
  public static <S extends NativeStruct> Converter<S, TimeAxis> timeAxis(Supplier<S> struct) {
    return new TimeAxes<>(struct);
  }

  /**
   * Series over one time axis, in which NaN is a value that is missing.
   *
   * <p>Members: a struct {@code time_series_geometry} as in {@link #timeAxis}, {@code int
   * ensemble_size} and, for each series, {@code double **numeric_data}.
   */
  public static <S extends NativeStruct> Converter<S, RegularTimeSeries> timeSeries(
      Supplier<S> struct) {
    return timeSeries(struct, Double.NaN);
  }

  /**
   * The same for an API that has another number for what is missing; to be called from an API's own
   * converter.
   */
  public static <S extends NativeStruct> Converter<S, RegularTimeSeries> timeSeries(
      Supplier<S> struct, double missing) {
    return new TimeSeriesStructs<>(struct, missing);
  }
}
