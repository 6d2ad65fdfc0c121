package org.example.bench;

import io.cgen.runtime.DoubleTable;
import io.cgen.runtime.TableType;
import org.openjdk.jmh.annotations.Benchmark;

/** A new Java table made from a {@code double **} of C of 100 rows of 10,000 numbers. */
public class TableOut extends Operation {
  private final DoubleTable table = TableType.DOUBLE.allocate(Sizes.ROWS, Sizes.COLUMNS);

  @Benchmark
  public void c() {
    Floor.copyRows(Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public void memcpy() {
    Floor.copy(Sizes.ROWS * Sizes.COLUMNS);
  }

  @Benchmark
  public double[][] cgen() {
    return table.toArrays();
  }

  @Benchmark
  public double[][] jnaDirect(Scratchpad scratchpad) {
    double[][] copy = Sizes.table();
    scratchpad.readRows(copy);
    return copy;
  }
}
