package io.cgen.runtime;

/** Whole Java arrays, to and from an address. */
final class RowArrays {
  private RowArrays() {}

  static void copyIn(boolean[] from, long to) {
    for (int i = 0; i < from.length; i++) {
      RawMemory.putByte(to + i, (byte) (from[i] ? 1 : 0));
    }
  }

  static void copyOut(long from, boolean[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = RawMemory.getByte(from + i) != 0;
    }
  }

  static void copyIn(byte[] from, long to) {
    RawMemory.copyIn(from, 0, from.length, to);
  }

  static void copyOut(long from, byte[] to) {
    RawMemory.copyOut(from, to, 0, to.length);
  }

  static void copyIn(short[] from, long to) {
    RawMemory.copyIn(from, 0, from.length, to);
  }

  static void copyOut(long from, short[] to) {
    RawMemory.copyOut(from, to, 0, to.length);
  }

  static void copyIn(int[] from, long to) {
    RawMemory.copyIn(from, 0, from.length, to);
  }

  static void copyOut(long from, int[] to) {
    RawMemory.copyOut(from, to, 0, to.length);
  }

  static void copyIn(long[] from, long to) {
    RawMemory.copyIn(from, 0, from.length, to);
  }

  static void copyOut(long from, long[] to) {
    RawMemory.copyOut(from, to, 0, to.length);
  }

  static void copyIn(float[] from, long to) {
    RawMemory.copyIn(from, 0, from.length, to);
  }

  static void copyOut(long from, float[] to) {
    RawMemory.copyOut(from, to, 0, to.length);
  }

  static void copyIn(double[] from, long to) {
    RawMemory.copyIn(from, 0, from.length, to);
  }

  static void copyOut(long from, double[] to) {
    RawMemory.copyOut(from, to, 0, to.length);
  }
}
