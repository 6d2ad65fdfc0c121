package org.example;

import io.cgen.runtime.Converter;
import java.time.ZoneOffset;

/** Offsets as text. */
public final class Zones implements Converter<String, ZoneOffset> {
  @Override
  public ZoneOffset toJava(String offset) {
    return ZoneOffset.of(offset);
  }

  @Override
  public String toNative(ZoneOffset offset) {
    return offset.getId();
  }
}
