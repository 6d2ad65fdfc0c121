package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** A date and a time of day. */
record DateTimes<S extends NativeStruct>(Supplier<S> struct)
    implements Converter<S, LocalDateTime> {
  @Override
  public LocalDateTime toJava(S value) {
    return read(StructMembers.of(value));
  }

  @Override
  public S toNative(LocalDateTime value) {
    S made = struct.get();
    write(value, StructMembers.of(made));
    return made;
  }

  static LocalDateTime read(StructMembers members) {
    return LocalDateTime.of(
        members.getInt("year"),
        members.getInt("month"),
        members.getInt("day"),
        members.getInt("hour"),
        members.getInt("minute"),
        members.getInt("second"));
  }

  static void write(LocalDateTime value, StructMembers members) {
    if (value.getNano() != 0) {
      throw new IllegalArgumentException("C has no fractions of a second, as in " + value);
    }
    members.putInt("year", value.getYear());
    members.putInt("month", value.getMonthValue());
    members.putInt("day", value.getDayOfMonth());
    members.putInt("hour", value.getHour());
    members.putInt("minute", value.getMinute());
    members.putInt("second", value.getSecond());
  }
}
