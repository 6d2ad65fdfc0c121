package org.example;

import io.cgen.runtime.Converter;
import java.time.DayOfWeek;

/** Days of the week, which C counts from 0. */
public final class Weekdays implements Converter<Weekday, DayOfWeek> {
  @Override
  public DayOfWeek toJava(Weekday day) {
    return DayOfWeek.of((int) day.value() + 1);
  }

  @Override
  public Weekday toNative(DayOfWeek day) {
    return Weekday.of(day.getValue() - 1);
  }
}
