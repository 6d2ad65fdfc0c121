package io.cgen.runtime.interop;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Times at equal distances: a number of seconds each, or a calendar month.
 *
 * @param start the first time, to the second
 * @param step a {@link Duration} of whole seconds, or one month
 * @param length how many times there are
 */
public record TimeAxis(LocalDateTime start, TemporalAmount step, int length) {
  /** The step of a monthly axis. */
  public static final Period MONTH = Period.ofMonths(1);

  /**
   * An axis.
   *
   * @throws IllegalArgumentException if C could not express it
   */
  public TimeAxis {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(step, "step");
    if (start.getNano() != 0) {
      throw new IllegalArgumentException("The start has a fraction of a second: " + start);
    }
    if (!step.equals(MONTH) && !isSeconds(step)) {
      throw new IllegalArgumentException("A step is a month or a number of seconds, not " + step);
    }
    if (length < 0) {
      throw new IllegalArgumentException("The length is " + length);
    }
  }

  private static boolean isSeconds(TemporalAmount step) {
    return step instanceof Duration duration
        && duration.getNano() == 0
        && duration.getSeconds() > 0
        && duration.getSeconds() <= Integer.MAX_VALUE;
  }

  /** An axis with steps of the same duration. */
  public static TimeAxis regular(LocalDateTime start, Duration step, int length) {
    return new TimeAxis(start, step, length);
  }

  /** An axis with steps of a calendar month. */
  public static TimeAxis monthly(LocalDateTime start, int length) {
    return new TimeAxis(start, MONTH, length);
  }

  /** Tells whether steps are calendar months. */
  public boolean isMonthly() {
    return step.equals(MONTH);
  }

  /**
   * One of the times. Of months that are too short for the start's day, it is the last day.
   *
   * @throws IndexOutOfBoundsException if there is no such time
   */
  public LocalDateTime time(int index) {
    Objects.checkIndex(index, length);
    return step instanceof Duration duration
        ? start.plusSeconds(duration.getSeconds() * index)
        : start.plusMonths(index);
  }

  /** All times. */
  public List<LocalDateTime> times() {
    return IntStream.range(0, length).mapToObj(this::time).toList();
  }
}
