package org.example;

import io.cgen.runtime.Converter;
import java.time.Duration;

/** Seconds to wait. */
public final class Waits implements Converter<Long, Duration> {
  @Override
  public Duration toJava(Long seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Override
  public Long toNative(Duration wait) {
    if (wait.isNegative()) {
      throw new IllegalArgumentException("nobody waits " + wait);
    }
    return wait.toSeconds();
  }
}
