package org.example;

import io.cgen.runtime.Converter;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Days of a calendar in which each month has thirty of them. */
final class Days implements Converter<CalendarDay, LocalDate> {
  private final Supplier<CalendarDay> struct;

  private Days(Supplier<CalendarDay> struct) {
    this.struct = struct;
  }

  static Converter<CalendarDay, LocalDate> of(Supplier<CalendarDay> struct) {
    return new Days(struct);
  }

  @Override
  public LocalDate toJava(CalendarDay day) {
    return LocalDate.of(day.year(), day.month(), day.day());
  }

  @Override
  public CalendarDay toNative(LocalDate day) {
    if (day.getDayOfMonth() > 30) {
      throw new IllegalArgumentException("no day of this calendar: " + day);
    }
    return struct.get().year(day.getYear()).month(day.getMonthValue()).day(day.getDayOfMonth());
  }
}
