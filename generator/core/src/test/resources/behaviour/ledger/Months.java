package org.example;

import io.cgen.runtime.Converter;
import java.time.YearMonth;
import java.util.function.Supplier;

/** Months since the year 1900. */
record Months(Supplier<MonthOfYear> struct) implements Converter<MonthOfYear, YearMonth> {
  static Converter<MonthOfYear, YearMonth> of(Supplier<MonthOfYear> struct) {
    return new Months(struct);
  }

  @Override
  public YearMonth toJava(MonthOfYear month) {
    return YearMonth.of(month.year(), month.month());
  }

  @Override
  public MonthOfYear toNative(YearMonth month) {
    if (month.getYear() < 1900) {
      throw new IllegalArgumentException(month + " is too early");
    }
    return struct.get().year(month.getYear()).month(month.getMonthValue());
  }
}
