package org.example.bench;

import com.sun.jna.Pointer;
import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code bench_sum_rows} of a Java table of 100 rows of 10,000 numbers. */
public class SumRows extends Operation {
  private double[][] table = Sizes.table();

  @Benchmark
  public double c() {
    return Floor.sumRows(Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public void memcpy() {
    Floor.copy(Sizes.ROWS * Sizes.COLUMNS);
  }

  @Benchmark
  public double cgen() {
    return Bench.sumRows(table);
  }

  @Benchmark
  public double jni() {
    return Jni.sumRows(table, Sizes.COLUMNS);
  }

  @Benchmark
  public double jnaDirect(Scratchpad scratchpad) {
    return JnaDirect.bench_sum_rows(scratchpad.copyRows(table), Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public double jnaInterface(Scratchpad scratchpad) {
    return JnaInterface.LIBRARY.bench_sum_rows(
        new Pointer(scratchpad.copyRows(table)), Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public double javacpp(CppTable copy) {
    copy.write(table);
    return Cpp.bench_sum_rows(copy.rows, Sizes.ROWS, Sizes.COLUMNS);
  }
}
