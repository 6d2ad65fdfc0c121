package org.example.bench;

/** The same operations in C alone, in loops that call through function pointers. */
final class Floor {
  static {
    System.load(Native.path("benchjni"));
  }

  private Floor() {}

  static native int add(int times);

  static native double get(int times);

  static native void createRelease(int times);

  static native long length(int times, int letters);

  static native void text(int times, int letters);

  static native void names(int count);

  static native double sum(int count);

  static native void fill(int count);

  /** {@code memcpy} of that many numbers. */
  static native void copy(int count);

  /** The same for a table, into new memory that is freed again. */
  static native void copyRows(int rows, int columns);

  static native double sumRows(int rows, int columns);

  static native void fillRows(int rows, int columns);

  static native int tick(int times);

  static native int momentSum(int times);

  static native int repeat(int times);
}
