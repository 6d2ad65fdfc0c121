package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;

/** A {@code double **} of C made from a Java table of 100 rows of 10,000 numbers, and freed. */
public class TableIn extends Operation {
  private double[][] table = Sizes.table();

  @Benchmark
  public double ffm() {
    try {
      long copy = (long) Ffm.MALLOC.invokeExact(8L * Sizes.ROWS * (Sizes.COLUMNS + 1));
      for (int i = 0; i < Sizes.ROWS; i++) {
        long row = copy + 8L * Sizes.ROWS + 8L * i * Sizes.COLUMNS;
        Ffm.ALL.set(JAVA_LONG, copy + 8L * i, row);
        MemorySegment.copy(table[i], 0, Ffm.ALL, JAVA_DOUBLE, row, Sizes.COLUMNS);
      }
      double first = Ffm.ALL.get(JAVA_DOUBLE, Ffm.ALL.get(JAVA_LONG, copy));
      Ffm.FREE.invokeExact(copy);
      return first;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
