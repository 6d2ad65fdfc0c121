package io.cgen.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;

/** Memory whose arrays are read and written, each as a whole. */
abstract class MemoryArrays extends MemoryValues {
  MemoryArrays(
      long address, long byteSize, NativeHandle[] owners, Object keeper, boolean readOnly) {
    super(address, byteSize, owners, keeper, readOnly);
  }

  /** Reads the UTF-8 string in a {@code char[byteSize]}, which need not be terminated. */
  public final String getUtf8(long offset, int byteSize) {
    return getText(NativeText.UTF_8, offset, byteSize);
  }

  /** Reads the string in an array of so many characters, which need not be terminated. */
  public final String getText(NativeText charset, long offset, int length) {
    return charset.decode(getBytes(offset, Math.multiplyExact(length, charset.unit())));
  }

  /**
   * Writes a terminated string into an array of so many characters and zeros the rest.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException if it does not fit, contains a NUL, or characters that the
   *     charset does not have
   */
  public final void putText(
      NativeText charset, long offset, int length, String value, String name) {
    byte[] bytes = charset.terminated(value, name);
    int size = Math.multiplyExact(length, charset.unit());
    if (bytes.length > size) {
      throw new IllegalArgumentException(
          "%s has room for %d bytes of %s, and with its NUL the string has %d"
              .formatted(name, size, charset, bytes.length));
    }
    putBytes(offset, size, Arrays.copyOf(bytes, size));
  }

  /** Reads the strings in an array of rows of so many characters each. */
  public final String[] getTexts(NativeText charset, long offset, int rows, int length) {
    long size = (long) length * charset.unit();
    String[] texts = new String[rows];
    for (int i = 0; i < rows; i++) {
      texts[i] = getText(charset, offset + size * i, length);
    }
    return texts;
  }

  /**
   * Writes terminated strings into all rows of such an array.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException if there are not as many as rows, or one cannot be written
   * @throws NullPointerException naming the element that is null
   */
  public final void putTexts(
      NativeText charset, long offset, int rows, int length, String[] values, String name) {
    if (Required.argument(values, name).length != rows) {
      throw new IllegalArgumentException(
          name + " has " + values.length + " elements, but C has room for " + rows);
    }
    long size = (long) length * charset.unit();
    for (int i = 0; i < rows; i++) {
      String value = Required.element(values, i, name);
      putText(charset, offset + size * i, length, value, name + "[" + i + "]");
    }
  }

  /**
   * Writes a terminated UTF-8 string into a {@code char[byteSize]} and zeros the rest.
   *
   * @throws IllegalArgumentException if it does not fit, or contains a NUL
   */
  public final void putUtf8(long offset, int byteSize, String value) {
    putText(NativeText.UTF_8, offset, byteSize, value, "char[]");
  }

  /** Reads an array of {@code _Bool}. */
  public final boolean[] getBooleans(long offset, int length) {
    return read(offset, 1, new boolean[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code _Bool}, all of it. */
  public final void putBooleans(long offset, int length, boolean[] values) {
    write(offset, length, 1, values, RowArrays::copyIn);
  }

  /** Reads an array of {@code char}. */
  public final byte[] getBytes(long offset, int length) {
    return read(offset, 1, new byte[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code char}, all of it. */
  public final void putBytes(long offset, int length, byte[] values) {
    write(offset, length, 1, values, RowArrays::copyIn);
  }

  /** Reads an array of {@code short}. */
  public final short[] getShorts(long offset, int length) {
    return read(offset, 2, new short[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code short}, all of it. */
  public final void putShorts(long offset, int length, short[] values) {
    write(offset, length, 2, values, RowArrays::copyIn);
  }

  /** Reads an array of {@code int}. */
  public final int[] getInts(long offset, int length) {
    return read(offset, 4, new int[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code int}, all of it. */
  public final void putInts(long offset, int length, int[] values) {
    write(offset, length, 4, values, RowArrays::copyIn);
  }

  /** Reads an array of {@code long long}. */
  public final long[] getLongs(long offset, int length) {
    return read(offset, 8, new long[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code long long}, all of it. */
  public final void putLongs(long offset, int length, long[] values) {
    write(offset, length, 8, values, RowArrays::copyIn);
  }

  /** Reads an array of C's {@code long}. */
  public final long[] getCLongs(long offset, int length) {
    return read(offset, CLong.SIZE, new long[length], CLong::copyOut);
  }

  /** Writes an array of C's {@code long}, all of it. */
  public final void putCLongs(long offset, int length, long[] values) {
    write(offset, length, CLong.SIZE, values, CLong::copyIn);
  }

  /** Reads an array of {@code float}. */
  public final float[] getFloats(long offset, int length) {
    return read(offset, 4, new float[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code float}, all of it. */
  public final void putFloats(long offset, int length, float[] values) {
    write(offset, length, 4, values, RowArrays::copyIn);
  }

  /** Reads an array of {@code double}. */
  public final double[] getDoubles(long offset, int length) {
    return read(offset, 8, new double[length], RowArrays::copyOut);
  }

  /** Writes an array of {@code double}, all of it. */
  public final void putDoubles(long offset, int length, double[] values) {
    write(offset, length, 8, values, RowArrays::copyIn);
  }

  private <A> A read(long offset, long elementSize, A into, RowFormat.From<A> copyOut) {
    long from = enter(offset, elementSize * Array.getLength(into));
    try {
      copyOut.copy(from, into);
    } finally {
      end();
    }
    return into;
  }

  private <A> void write(
      long offset, int length, long elementSize, A values, RowFormat.Into<A> copyIn) {
    requireWritable();
    int given = Array.getLength(values);
    if (given != length) {
      throw new IllegalArgumentException(
          "The array has " + given + " elements, and C's has " + length);
    }
    long to = enter(offset, elementSize * length);
    try {
      copyIn.copy(values, to);
    } finally {
      end();
    }
  }
}
