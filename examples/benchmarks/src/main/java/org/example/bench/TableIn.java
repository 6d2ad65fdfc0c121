package org.example.bench;

import io.cgen.runtime.DoubleTable;
import io.cgen.runtime.TableType;
import org.openjdk.jmh.annotations.Benchmark;

/** A {@code double **} of C made from a Java table of 100 rows of 10,000 numbers, and freed. */
public class TableIn extends Operation {
  private double[][] table = Sizes.table();

  @Benchmark
  public void c() {
    Floor.copyRows(Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public void memcpy() {
    Floor.copy(Sizes.ROWS * Sizes.COLUMNS);
  }

  @Benchmark
  public double cgen() {
    try (DoubleTable copy = TableType.DOUBLE.copyOf(table)) {
      return copy.get(1, 1);
    }
  }
}
