package io.cgen.runtime;

/** C's {@code long} in memory: as wide as the platform has it, a Java {@code long} on this side. */
final class CLong {
  static final int SIZE = Platform.CURRENT.longSize();

  private CLong() {}

  static long get(long address) {
    return SIZE == 8 ? RawMemory.getLong(address) : RawMemory.getInt(address);
  }

  static long getUnsigned(long address) {
    return SIZE == 8 ? RawMemory.getLong(address) : RawMemory.getInt(address) & 0xFFFF_FFFFL;
  }

  static void put(long address, long value) {
    if (SIZE == 8) {
      RawMemory.putLong(address, value);
    } else {
      RawMemory.putInt(address, narrow(value, "a C long"));
    }
  }

  static void copyIn(long[] from, long to) {
    if (SIZE == 8) {
      RawMemory.copyIn(from, 0, from.length, to);
      return;
    }
    for (int i = 0; i < from.length; i++) {
      put(to + (long) i * SIZE, from[i]);
    }
  }

  static void copyOut(long from, long[] to) {
    if (SIZE == 8) {
      RawMemory.copyOut(from, to, 0, to.length);
      return;
    }
    for (int i = 0; i < to.length; i++) {
      to[i] = get(from + (long) i * SIZE);
    }
  }

  /** The same bits in a 32-bit {@code long} or {@code unsigned long}. */
  static int narrow(long value, String what) {
    if (value != (int) value && value >>> 32 != 0) {
      throw new IllegalArgumentException(
          value + " does not fit " + what + ", which has 32 bits on this platform");
    }
    return (int) value;
  }
}
