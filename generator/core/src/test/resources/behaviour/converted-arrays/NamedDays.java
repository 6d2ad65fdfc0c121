package org.example;

import io.cgen.runtime.Converter;
import java.time.LocalDate;
import java.util.Map;

/** Days with names. */
public final class NamedDays implements Converter<NamedDay, Map.Entry<String, LocalDate>> {
  @Override
  public Map.Entry<String, LocalDate> toJava(NamedDay day) {
    return Map.entry(day.name(), day.day());
  }

  @Override
  public NamedDay toNative(Map.Entry<String, LocalDate> day) {
    return NamedDay.allocate().name(day.getKey()).day(day.getValue());
  }
}
