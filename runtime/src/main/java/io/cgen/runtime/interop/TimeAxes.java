package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** Times at equal distances. */
record TimeAxes<S extends NativeStruct>(Supplier<S> struct) implements Converter<S, TimeAxis> {
  private static final String CODE = "time_step_code";
  private static final int SECONDS = 0;
  private static final int MONTHS = 1;

  @Override
  public TimeAxis toJava(S value) {
    return read(StructMembers.of(value));
  }

  @Override
  public S toNative(TimeAxis value) {
    S made = struct.get();
    write(value, StructMembers.of(made));
    return made;
  }

  static TimeAxis read(StructMembers members) {
    LocalDateTime start = DateTimes.read(members.inside("start"));
    int length = members.getInt("length");
    int code = members.has(CODE) ? members.getInt(CODE) : SECONDS;
    if (code == MONTHS) {
      return TimeAxis.monthly(start, length);
    }
    if (code != SECONDS) {
      throw new IllegalArgumentException(CODE + " is " + code);
    }
    return TimeAxis.regular(start, Duration.ofSeconds(members.getInt("time_step_seconds")), length);
  }

  static void write(TimeAxis value, StructMembers members) {
    if (members.has(CODE)) {
      members.putInt(CODE, value.isMonthly() ? MONTHS : SECONDS);
    } else if (value.isMonthly()) {
      throw new IllegalArgumentException("C has no steps of a month here");
    }
    DateTimes.write(value.start(), members.inside("start"));
    members.putInt("time_step_seconds", seconds(value));
    members.putInt("length", value.length());
  }

  private static int seconds(TimeAxis axis) {
    return axis.step() instanceof Duration step ? Math.toIntExact(step.getSeconds()) : 0;
  }
}
