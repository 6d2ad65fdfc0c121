package io.cgen.runtime;

import java.nio.charset.StandardCharsets;
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

  /**
   * Writes a terminated UTF-8 string into a {@code char[byteSize]} and zeros the rest.
   *
   * @throws IllegalArgumentException if it does not fit, or contains a NUL
   */
  public final void putUtf8(long offset, int byteSize, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length >= byteSize || value.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "A string of %d bytes in UTF-8 and its NUL do not fit char[%d], or it contains a NUL"
              .formatted(bytes.length, byteSize));
    }
    putBytes(offset, byteSize, Arrays.copyOf(bytes, byteSize));
  }

  /** Reads an array of {@code _Bool}. */
  public final boolean[] getBooleans(long offset, int length) {
    byte[] bytes = getBytes(offset, length);
    boolean[] values = new boolean[length];
    for (int i = 0; i < length; i++) {
      values[i] = bytes[i] != 0;
    }
    return values;
  }

  /** Writes an array of {@code _Bool}, all of it. */
  public final void putBooleans(long offset, int length, boolean[] values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (values[i] ? 1 : 0);
    }
    putBytes(offset, length, bytes);
  }

  /** Reads an array of {@code char}. */
  public final byte[] getBytes(long offset, int length) {
    byte[] values = new byte[length];
    long from = enterArray(offset, length, 1, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code char}, all of it. */
  public final void putBytes(long offset, int length, byte[] values) {
    long to = enterArrayToWrite(offset, length, 1, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code short}. */
  public final short[] getShorts(long offset, int length) {
    short[] values = new short[length];
    long from = enterArray(offset, length, 2, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code short}, all of it. */
  public final void putShorts(long offset, int length, short[] values) {
    long to = enterArrayToWrite(offset, length, 2, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code int}. */
  public final int[] getInts(long offset, int length) {
    int[] values = new int[length];
    long from = enterArray(offset, length, 4, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code int}, all of it. */
  public final void putInts(long offset, int length, int[] values) {
    long to = enterArrayToWrite(offset, length, 4, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code long long}. */
  public final long[] getLongs(long offset, int length) {
    long[] values = new long[length];
    long from = enterArray(offset, length, 8, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code long long}, all of it. */
  public final void putLongs(long offset, int length, long[] values) {
    long to = enterArrayToWrite(offset, length, 8, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of C's {@code long}. */
  public final long[] getCLongs(long offset, int length) {
    long[] values = new long[length];
    long from = enterArray(offset, length, CLong.SIZE, length);
    try {
      CLong.copyOut(from, values);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of C's {@code long}, all of it. */
  public final void putCLongs(long offset, int length, long[] values) {
    long to = enterArrayToWrite(offset, length, CLong.SIZE, values.length);
    try {
      CLong.copyIn(values, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code float}. */
  public final float[] getFloats(long offset, int length) {
    float[] values = new float[length];
    long from = enterArray(offset, length, 4, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code float}, all of it. */
  public final void putFloats(long offset, int length, float[] values) {
    long to = enterArrayToWrite(offset, length, 4, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code double}. */
  public final double[] getDoubles(long offset, int length) {
    double[] values = new double[length];
    long from = enterArray(offset, length, 8, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code double}, all of it. */
  public final void putDoubles(long offset, int length, double[] values) {
    long to = enterArrayToWrite(offset, length, 8, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  private long enterArrayToWrite(long offset, int length, long elementSize, int given) {
    requireWritable();
    return enterArray(offset, length, elementSize, given);
  }

  private long enterArray(long offset, int length, long elementSize, int given) {
    if (given != length) {
      throw new IllegalArgumentException(
          "The array has " + given + " elements, and C's has " + length);
    }
    return enter(offset, length * elementSize);
  }
}
