package org.example;

import io.cgen.runtime.Converter;
import java.time.Instant;

/** Seconds since 1970. */
public final class Instants implements Converter<Long, Instant> {
  @Override
  public Instant toJava(Long seconds) {
    return Instant.ofEpochSecond(seconds);
  }

  @Override
  public Long toNative(Instant instant) {
    return instant.getEpochSecond();
  }
}
