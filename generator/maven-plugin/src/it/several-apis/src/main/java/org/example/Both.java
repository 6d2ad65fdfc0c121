package org.example;

import org.example.color.Paint;
import org.example.color.Primary;
import org.example.level.Level;

/** Uses both APIs. */
public final class Both {
  private Both() {}

  /** Shows a value of each. */
  public static String show() {
    return Level.LEVEL_LOUD + " " + Paint.COLOR_BITS + " " + Primary.values();
  }
}
