package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code bench_sum_rows} of a Java table of 100 rows of 10,000 numbers. */
public class SumRows extends Operation {
  private double[][] table = Sizes.table();

  @Benchmark
  public double ffm(Scratchpad scratchpad) {
    long rows = scratchpad.copyRows(table);
    try {
      return (double) Ffm.SUM_ROWS.invokeExact(rows, Sizes.ROWS, Sizes.COLUMNS);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public double jextract() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment rows = arena.allocate(Jextract.C_POINTER, table.length);
      for (int i = 0; i < table.length; i++) {
        rows.setAtIndex(Jextract.C_POINTER, i, arena.allocateFrom(JAVA_DOUBLE, table[i]));
      }
      return (double) Jextract.SUM_ROWS.invokeExact(rows, Sizes.ROWS, Sizes.COLUMNS);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
