package org.example.bench;

import io.cgen.runtime.DoubleTable;
import io.cgen.runtime.TableType;
import java.nio.DoubleBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** Java adds up a {@code double **} of C of 100 rows of 10,000 numbers where it is. */
public class TableSum extends Operation {
  private final DoubleTable table = TableType.DOUBLE.allocate(Sizes.ROWS, Sizes.COLUMNS);

  @Benchmark
  public double c() {
    return Floor.sumRows(Sizes.ROWS, Sizes.COLUMNS);
  }

  @Benchmark
  public double cgen() {
    double sum = 0;
    for (int i = 0; i < Sizes.ROWS; i++) {
      DoubleBuffer row = table.row(i);
      for (int j = 0; j < Sizes.COLUMNS; j++) {
        sum += row.get(j);
      }
    }
    return sum;
  }
}
