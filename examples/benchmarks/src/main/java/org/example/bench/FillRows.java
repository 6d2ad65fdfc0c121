package org.example.bench;

import com.sun.jna.Pointer;
import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code bench_fill_rows} of a Java table of 100 rows of 10,000 numbers that exists. */
public class FillRows extends Operation {
  private double[][] table = Sizes.table();

  @Benchmark
  public void c() {
    Floor.fillRows(Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public void memcpy() {
    Floor.copy(Sizes.ROWS * Sizes.COLUMNS);
  }

  @Benchmark
  public double[][] cgen() {
    Bench.fillRows(table, 1);
    return table;
  }

  @Benchmark
  public double[][] jni() {
    Jni.fillRows(table, Sizes.COLUMNS, 1);
    return table;
  }

  @Benchmark
  public double[][] jnaDirect(Scratchpad scratchpad) {
    JnaDirect.bench_fill_rows(scratchpad.rows(table), Sizes.ROWS, Sizes.COLUMNS, 1);
    scratchpad.readRows(table);
    return table;
  }

  @Benchmark
  public double[][] jnaInterface(Scratchpad scratchpad) {
    Pointer rows = new Pointer(scratchpad.rows(table));
    JnaInterface.LIBRARY.bench_fill_rows(rows, Sizes.ROWS, Sizes.COLUMNS, 1);
    scratchpad.readRows(table);
    return table;
  }

  @Benchmark
  public double[][] javacpp(CppTable copy) {
    Cpp.bench_fill_rows(copy.rows, Sizes.ROWS, Sizes.COLUMNS, 1);
    copy.read(table);
    return table;
  }
}
