package org.example;

import io.cgen.runtime.Converter;

/** The numbers in labels such as "text 7", of which none is negative. */
public final class Labels implements Converter<String, Integer> {
  @Override
  public Integer toJava(String label) {
    int number = Integer.parseInt(label.substring(label.indexOf(' ') + 1));
    if (number < 0) {
      throw new IllegalArgumentException(label + " is negative");
    }
    return number;
  }

  @Override
  public String toNative(Integer number) {
    return "text " + number;
  }
}
