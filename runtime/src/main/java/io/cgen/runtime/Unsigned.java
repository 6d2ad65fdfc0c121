package io.cgen.runtime;

/** The check that a Java number fits an unsigned C parameter. For generated code. */
public final class Unsigned {
  private Unsigned() {}

  /** An {@code unsigned char} from 0 to 255. */
  public static int int8(int value, String parameter) {
    return (int) checked(value, 0xFFL, parameter);
  }

  /** An {@code unsigned short} from 0 to 65535. */
  public static int int16(int value, String parameter) {
    return (int) checked(value, 0xFFFFL, parameter);
  }

  /** An {@code unsigned int} from 0 to 4294967295. */
  public static int int32(long value, String parameter) {
    return (int) checked(value, 0xFFFF_FFFFL, parameter);
  }

  private static long checked(long value, long maximum, String parameter) {
    if (value < 0 || value > maximum) {
      throw new IllegalArgumentException(
          parameter + " is " + value + ", which is not between 0 and " + maximum);
    }
    return value;
  }
}
