package org.example.bench;

import io.cgen.runtime.DoubleTable;
import io.cgen.runtime.TableType;
import org.openjdk.jmh.annotations.Benchmark;

/** A {@code double **} of C of 100 rows of 10,000 numbers copied to a Java table that exists. */
public class TableInto extends Operation {
  private final DoubleTable table = TableType.DOUBLE.allocate(Sizes.ROWS, Sizes.COLUMNS);
  private final double[][] into = Sizes.table();

  @Benchmark
  public void memcpy() {
    Floor.copy(Sizes.ROWS * Sizes.COLUMNS);
  }

  @Benchmark
  public double[][] cgen() {
    table.copyTo(into);
    return into;
  }

  @Benchmark
  public double[][] jnaDirect(Scratchpad scratchpad) {
    scratchpad.readRows(into);
    return into;
  }
}
