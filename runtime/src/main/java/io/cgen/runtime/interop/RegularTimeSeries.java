package io.cgen.runtime.interop;

import java.util.Arrays;
import java.util.Objects;

/**
 * One or several series of values over one time axis, such as the members of an ensemble. A value
 * that is missing is NaN.
 *
 * <p>It is immutable: arrays are copied on their way in and out.
 */
public final class RegularTimeSeries {
  private final TimeAxis axis;
  private final double[][] values;

  private RegularTimeSeries(TimeAxis axis, double[][] values) {
    this.axis = axis;
    this.values = values;
  }

  /**
   * Series over an axis.
   *
   * @param series for each series a value for each time
   * @throws IllegalArgumentException if a series has more or fewer values than the axis has times
   */
  public static RegularTimeSeries of(TimeAxis axis, double[]... series) {
    Objects.requireNonNull(axis, "axis");
    double[][] copy = new double[series.length][];
    for (int i = 0; i < copy.length; i++) {
      if (series[i].length != axis.length()) {
        throw new IllegalArgumentException(
            "Series %d has %d values, and the axis %d times"
                .formatted(i, series[i].length, axis.length()));
      }
      copy[i] = series[i].clone();
    }
    return new RegularTimeSeries(axis, copy);
  }

  /** The same without a copy: the arrays belong to it from now on. */
  static RegularTimeSeries holding(TimeAxis axis, double[][] values) {
    return new RegularTimeSeries(axis, values);
  }

  /** The arrays that it holds, not to be changed. */
  double[][] held() {
    return values;
  }

  /** The times of all series. */
  public TimeAxis axis() {
    return axis;
  }

  /** How many series there are. */
  public int size() {
    return values.length;
  }

  /**
   * One value.
   *
   * @throws IndexOutOfBoundsException if there is no such series or time
   */
  public double value(int series, int time) {
    return values[series][time];
  }

  /** Tells whether a value is missing. */
  public boolean isMissing(int series, int time) {
    return Double.isNaN(value(series, time));
  }

  /** The values of one series. */
  public double[] series(int index) {
    return values[index].clone();
  }

  /** The values of all series at one time. */
  public double[] at(int time) {
    Objects.checkIndex(time, axis.length());
    return Arrays.stream(values).mapToDouble(series -> series[time]).toArray();
  }

  /** The values of all series. */
  public double[][] toArrays() {
    return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
  }

  /** Equal if the axes are, and the same values; one that is missing equals another. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RegularTimeSeries series
        && series.axis.equals(axis)
        && Arrays.deepEquals(series.values, values);
  }

  @Override
  public int hashCode() {
    return 31 * axis.hashCode() + Arrays.deepHashCode(values);
  }

  /** Says how many series there are, and when. */
  @Override
  public String toString() {
    return values.length + " series over " + axis;
  }
}
