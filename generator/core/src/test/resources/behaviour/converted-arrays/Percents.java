package org.example;

import io.cgen.runtime.Converter;
import java.math.BigDecimal;

/** Hundredths. */
public final class Percents implements Converter<Integer, BigDecimal> {
  @Override
  public BigDecimal toJava(Integer percent) {
    return BigDecimal.valueOf(percent, 2);
  }

  @Override
  public Integer toNative(BigDecimal part) {
    return part.movePointRight(2).intValueExact();
  }
}
