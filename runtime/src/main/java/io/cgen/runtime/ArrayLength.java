package io.cgen.runtime;

import java.lang.reflect.Array;

/** The checks that arrays are as long as C takes them to be. For generated code. */
public final class ArrayLength {
  private ArrayLength() {}

  /** The length of an array, 0 for {@code null}. */
  public static int of(Object array) {
    if (array instanceof BufferArgument buffer) {
      return buffer.length();
    }
    if (array instanceof NativeTable<?, ?> table) {
      return table.rows();
    }
    return array == null ? 0 : Array.getLength(array);
  }

  private static boolean isMissing(Object array) {
    return array == null || (array instanceof BufferArgument buffer && buffer.address() == 0);
  }

  /** How many bytes the elements of an array of primitives take, C's {@code long} at most 8. */
  static long bytes(Object array) {
    return (long) of(array) * width(array);
  }

  private static int width(Object array) {
    if (array instanceof byte[] || array instanceof boolean[]) {
      return 1;
    }
    if (array instanceof short[]) {
      return 2;
    }
    return array instanceof int[] || array instanceof float[] ? 4 : 8;
  }

  /**
   * Two arrays of which C is told one length; one that is {@code null} does not count.
   *
   * @throws IllegalArgumentException naming both, if they are not equally long
   */
  public static void same(Object one, String oneName, Object other, String otherName) {
    if (!isMissing(one) && !isMissing(other) && of(one) != of(other)) {
      throw new IllegalArgumentException(
          "%s has %d elements and %s has %d, but C takes them to be equally long"
              .formatted(oneName, of(one), otherName, of(other)));
    }
  }

  /**
   * An array of which C uses that many elements; {@code null} is allowed.
   *
   * @param array the array
   * @param name what it is called
   * @param needed how many elements
   * @param expression how that was computed
   * @throws IllegalArgumentException naming the array, if it has fewer, or if {@code needed} is
   *     negative
   */
  public static void atLeast(Object array, String name, long needed, String expression) {
    if (isMissing(array)) {
      return;
    }
    if (needed < 0) {
      throw new IllegalArgumentException(
          "%s is %d, which is no length of %s".formatted(expression, needed, name));
    }
    if (of(array) < needed) {
      throw new IllegalArgumentException(
          "%s has %d elements, but C uses %s"
              .formatted(name, of(array), amount(needed, expression)));
    }
  }

  private static String amount(long needed, String expression) {
    String number = String.valueOf(needed);
    return number.equals(expression) ? number : number + " (" + expression + ")";
  }

  /**
   * The length of an array, of which C is told in a narrow type.
   *
   * @throws IllegalArgumentException naming the array, if it is longer than {@code greatest}
   */
  public static void atMost(int length, int greatest, String name) {
    if (length > greatest) {
      throw new IllegalArgumentException(
          "%s has %d elements, but C can be told of %d at most".formatted(name, length, greatest));
    }
  }
}
