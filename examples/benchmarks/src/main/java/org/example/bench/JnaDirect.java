package org.example.bench;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Structure;

/**
 * The library, bound by hand with JNA's direct mapping, addresses as {@code long}: the best JNA can
 * do.
 */
public final class JnaDirect {
  static {
    Native.register(NativeLibrary.getInstance(org.example.bench.Native.path("bench")));
  }

  private JnaDirect() {}

  static native int bench_add(int a, int b);

  static native long series_create(int length);

  static native double series_get(long self, int index);

  static native void series_release(long self);

  static native long bench_length(long text);

  static native long bench_text(int length);

  static native void bench_free(long text);

  static native long bench_names(int count);

  static native void bench_free_names(long names, int count);

  static native double bench_sum(long values, int count);

  static native void bench_fill(long values, int count, double start);

  static native double bench_sum_rows(long rows, int rowCount, int columnCount);

  static native void bench_fill_rows(long rows, int rowCount, int columnCount, double start);

  static native void moment_tick(long self);

  static native int moment_sum(Moment self);

  static native int bench_repeat(int times, Step step);

  /** A C function pointer. */
  public interface Step extends Callback {
    /** What C calls. */
    int invoke(int value);
  }

  /** The struct, passed by value. */
  @Structure.FieldOrder({"year", "month", "day", "hour", "minute", "second"})
  public static class Moment extends Structure implements Structure.ByValue {
    public int year;
    public int month;
    public int day;
    public int hour;
    public int minute;
    public int second;
  }
}
