package io.cgen.runtime;

/** Copies Java's arrays of numbers to scratch memory, and back. */
abstract class ScratchArrays extends ScratchRoom {
  ScratchArrays(ScratchMemory memory) {
    super(memory);
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long copyIn(byte[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(byte[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, byte[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long copyIn(short[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(2L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(short[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, short[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long copyIn(int[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(4L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(int[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, int[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long copyIn(long[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(8L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(long[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, long[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long copyIn(float[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(4L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(float[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, float[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long copyIn(double[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(8L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(double[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, double[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /** A copy of an array as C's {@code _Bool}s. */
  public final long copyIn(boolean[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray(array.length);
    for (int i = 0; i < array.length; i++) {
      RawMemory.putByte(address + i, (byte) (array[i] ? 1 : 0));
    }
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(boolean[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public final void copyOut(long address, boolean[] into) {
    if (into != null) {
      for (int i = 0; i < into.length; i++) {
        into[i] = RawMemory.getByte(address + i) != 0;
      }
    }
  }

  /** A copy of an array as C's {@code long}s, as wide as they are on this platform. */
  public final long copyInLongs(long[] array, String parameter) {
    Required.argument(array, parameter);
    long address = takeArray((long) array.length * CLong.SIZE);
    CLong.copyIn(array, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInLongsOrNull(long[] array, String parameter) {
    return array == null ? 0 : copyInLongs(array, parameter);
  }

  /** Copies C's {@code long}s back into the array; {@code null} is allowed. */
  public final void copyOutLongs(long address, long[] into) {
    if (into != null) {
      CLong.copyOut(address, into);
    }
  }

  /**
   * Zeroed room for what C writes to an array of numbers.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long roomFor(Object array, String parameter) {
    Required.argument(array, parameter);
    long bytes = ArrayLength.bytes(array);
    long address = takeArray(bytes);
    RawMemory.zero(address, bytes);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long roomForOrNull(Object array, String parameter) {
    return array == null ? 0 : roomFor(array, parameter);
  }
}
