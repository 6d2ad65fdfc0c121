package org.example;

import io.cgen.runtime.Converter;
import java.time.LocalDate;

/** Days of a calendar. */
public final class Days implements Converter<CalendarDay, LocalDate> {
  @Override
  public LocalDate toJava(CalendarDay day) {
    return LocalDate.of(day.year(), day.month(), day.day());
  }

  @Override
  public CalendarDay toNative(LocalDate date) {
    return CalendarDay.allocate()
        .year(date.getYear())
        .month(date.getMonthValue())
        .day(date.getDayOfMonth());
  }
}
