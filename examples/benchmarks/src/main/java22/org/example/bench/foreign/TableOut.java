package org.example.bench.foreign;

import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;

/** A new Java table made from a {@code double **} of C of 100 rows of 10,000 numbers. */
public class TableOut extends Operation {
  @Benchmark
  public double[][] ffm(Scratchpad scratchpad) {
    double[][] copy = new double[Sizes.ROWS][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = scratchpad.copyOfRow(i);
    }
    return copy;
  }
}
