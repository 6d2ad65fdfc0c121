package io.cgen.runtime;

import java.util.function.IntFunction;

/**
 * Java arrays made from C's: each is copied, and then released. For generated code.
 *
 * <p>NULL becomes {@code null}, and nothing is released then. The release runs also if the copy
 * fails, because the count is negative or the memory does not suffice.
 */
public final class NativeArrays {
  private NativeArrays() {}

  /** Makes an array of the first elements at an address. */
  @FunctionalInterface
  interface Copy<A> {
    A of(long address, int count);
  }

  static <A> A copied(long address, long count, ArrayRelease release, Copy<A> copy) {
    if (address == 0) {
      return null;
    }
    try {
      return copy.of(address, length(count));
    } finally {
      release.free(address, count);
    }
  }

  /** A copy in a new Java array. */
  private static <A> A copied(
      long address,
      long count,
      ArrayRelease release,
      IntFunction<A> newArray,
      RowFormat.From<A> copyOut) {
    return copied(
        address,
        count,
        release,
        (from, length) -> {
          A copy = newArray.apply(length);
          copyOut.copy(from, copy);
          return copy;
        });
  }

  static int length(long count) {
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw new NativeException("C returned an array with a length of " + count);
    }
    return (int) count;
  }

  /**
   * An array that is not {@code null}.
   *
   * @param function the C function that it is from
   * @throws NativeException if C returned NULL
   */
  public static <A> A present(A array, String function) {
    if (array == null) {
      throw new NativeException("returned NULL", function, 0);
    }
    return array;
  }

  /** An array of {@code _Bool}s. */
  public static boolean[] booleans(long address, long count, ArrayRelease release) {
    return copied(address, count, release, boolean[]::new, RowArrays::copyOut);
  }

  /** An array of {@code char}s. */
  public static byte[] bytes(long address, long count, ArrayRelease release) {
    return copied(address, count, release, byte[]::new, RowArrays::copyOut);
  }

  /** An array of {@code short}s. */
  public static short[] shorts(long address, long count, ArrayRelease release) {
    return copied(address, count, release, short[]::new, RowArrays::copyOut);
  }

  /** An array of {@code int}s. */
  public static int[] ints(long address, long count, ArrayRelease release) {
    return copied(address, count, release, int[]::new, RowArrays::copyOut);
  }

  /** An array of {@code long long}s. */
  public static long[] longs(long address, long count, ArrayRelease release) {
    return copied(address, count, release, long[]::new, RowArrays::copyOut);
  }

  /** An array of C's {@code long}s, as wide as they are on this platform. */
  public static long[] cLongs(long address, long count, ArrayRelease release) {
    return copied(address, count, release, long[]::new, CLong::copyOut);
  }

  /** An array of {@code float}s. */
  public static float[] floats(long address, long count, ArrayRelease release) {
    return copied(address, count, release, float[]::new, RowArrays::copyOut);
  }

  /** An array of {@code double}s. */
  public static double[] doubles(long address, long count, ArrayRelease release) {
    return copied(address, count, release, double[]::new, RowArrays::copyOut);
  }
}
