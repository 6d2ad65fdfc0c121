package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code bench_fill_rows} of a Java table of 100 rows of 10,000 numbers that exists. */
public class FillRows extends Operation {
  private double[][] table = Sizes.table();

  @Benchmark
  public double[][] ffm(Scratchpad scratchpad) {
    long rows = scratchpad.rows(table);
    try {
      Ffm.FILL_ROWS.invokeExact(rows, Sizes.ROWS, Sizes.COLUMNS, 1.0);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
    scratchpad.readRows(table);
    return table;
  }

  @Benchmark
  public double[][] jextract() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment rows = arena.allocate(Jextract.C_POINTER, table.length);
      for (int i = 0; i < table.length; i++) {
        rows.setAtIndex(Jextract.C_POINTER, i, arena.allocate(JAVA_DOUBLE, Sizes.COLUMNS));
      }
      Jextract.FILL_ROWS.invokeExact(rows, Sizes.ROWS, Sizes.COLUMNS, 1.0);
      for (int i = 0; i < table.length; i++) {
        MemorySegment row = rows.getAtIndex(Jextract.C_POINTER, i);
        MemorySegment.copy(row, JAVA_DOUBLE, 0, table[i], 0, Sizes.COLUMNS);
      }
      return table;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
