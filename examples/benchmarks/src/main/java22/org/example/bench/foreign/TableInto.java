package org.example.bench.foreign;

import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;

/** A {@code double **} of C of 100 rows of 10,000 numbers copied to a Java table that exists. */
public class TableInto extends Operation {
  private final double[][] into = Sizes.table();

  @Benchmark
  public double[][] ffm(Scratchpad scratchpad) {
    scratchpad.readRows(into);
    return into;
  }
}
