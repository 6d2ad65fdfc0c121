package org.example.bench;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** The library as most programs bind it with JNA: an interface, and JNA's own types. */
public interface JnaInterface extends Library {
  /** The library. */
  JnaInterface LIBRARY = Native.load(org.example.bench.Native.path("bench"), JnaInterface.class);

  int bench_add(int a, int b);

  Pointer series_create(int length);

  double series_get(Pointer self, int index);

  void series_release(Pointer self);

  long bench_length(String text);

  Pointer bench_text(int length);

  void bench_free(Pointer text);

  Pointer bench_names(int count);

  void bench_free_names(Pointer names, int count);

  double bench_sum(double[] values, int count);

  void bench_fill(double[] values, int count, double start);

  double bench_sum_rows(Pointer rows, int rowCount, int columnCount);

  void bench_fill_rows(Pointer rows, int rowCount, int columnCount, double start);

  void moment_tick(Moment self);

  int moment_sum(MomentValue self);

  int bench_repeat(int times, Step step);

  /** A C function pointer. */
  interface Step extends Callback {
    /** What C calls. */
    int invoke(int value);
  }

  /** The struct, passed by pointer. */
  @Structure.FieldOrder({"year", "month", "day", "hour", "minute", "second"})
  class Moment extends Structure {
    public int year;
    public int month;
    public int day;
    public int hour;
    public int minute;
    public int second;
  }

  /** The struct, passed by value. */
  class MomentValue extends Moment implements Structure.ByValue {}
}
