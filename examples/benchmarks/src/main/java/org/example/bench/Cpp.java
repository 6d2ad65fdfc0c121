package org.example.bench;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FunctionPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.annotation.ByVal;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.Opaque;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Properties;

/** The library, bound with JavaCPP, whose builder makes and compiles the glue code. */
@Properties(@Platform(include = "bench.h", link = "bench"))
public final class Cpp {
  static {
    System.load(Native.path("bench"));
    Loader.load();
  }

  private Cpp() {}

  static native int bench_add(int a, int b);

  static native Series series_create(int length);

  static native double series_get(Series self, int index);

  static native void series_release(Series self);

  @Cast("size_t")
  static native long bench_length(String text);

  @Cast("char*")
  static native BytePointer bench_text(int length);

  static native void bench_free(@Cast("char*") BytePointer text);

  @Cast("char**")
  static native PointerPointer<BytePointer> bench_names(int count);

  static native void bench_free_names(@Cast("char**") PointerPointer<BytePointer> names, int count);

  static native double bench_sum(double[] values, int count);

  static native void bench_fill(double[] values, int count, double start);

  static native double bench_sum_rows(
      @Cast("const double* const*") PointerPointer<?> rows, int rowCount, int columnCount);

  static native void bench_fill_rows(
      @Cast("double**") PointerPointer<?> rows, int rowCount, int columnCount, double start);

  static native void moment_tick(Moment self);

  static native int moment_sum(@ByVal Moment self);

  static native int bench_repeat(int times, Step step);

  /** The opaque pointer. */
  @Opaque
  @Name("series")
  public static class Series extends Pointer {
    /** For JavaCPP. */
    public Series(Pointer pointer) {
      super(pointer);
    }
  }

  /** The struct. */
  @Name("moment")
  public static class Moment extends Pointer {
    static {
      Loader.load();
    }

    /** Allocates one. */
    public Moment() {
      allocate();
    }

    private native void allocate();

    public native int year();

    public native Moment year(int value);

    public native int month();

    public native Moment month(int value);

    public native int day();

    public native Moment day(int value);

    public native int hour();

    public native Moment hour(int value);

    public native int minute();

    public native Moment minute(int value);

    public native int second();

    public native Moment second(int value);
  }

  /** A C function pointer; Java code extends it. */
  public static class Step extends FunctionPointer {
    static {
      Loader.load();
    }

    /** A pointer that leads to {@link #call}. */
    protected Step() {
      allocate();
    }

    private native void allocate();

    /** What C calls. */
    public native int call(int value);
  }
}
