package org.example.bench;

import java.util.function.IntUnaryOperator;

/** The library, bound by hand with JNI. */
public final class Jni {
  static {
    System.load(Native.path("benchjni"));
  }

  private Jni() {}

  static native int add(int a, int b);

  /** A series, also for peers that only measure what is done with one. */
  public static native long create(int length);

  static native double get(long series, int index);

  /** The end of a series. */
  public static native void release(long series);

  static native long length(String text);

  static native String text(int length);

  static native String[] names(int count);

  static native double sum(double[] values);

  static native void fill(double[] values, double start);

  static native double sumRows(double[][] rows, int columns);

  static native void fillRows(double[][] rows, int columns, double start);

  static native void tick(int[] moment);

  static native int momentSum(int[] moment);

  static native int repeat(int times, IntUnaryOperator step);
}
