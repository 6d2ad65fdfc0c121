package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Native memory that fast code uses again for each call. */
@State(Scope.Benchmark)
public class Scratchpad {
  final MemorySegment memory = Arena.global().allocate(8L * Sizes.ROWS * (Sizes.COLUMNS + 1), 16);
  final long address = memory.address();

  long utf8(String text) {
    memory.setString(0, text);
    return address;
  }

  long ints(int[] values) {
    MemorySegment.copy(values, 0, memory, JAVA_INT, 0, values.length);
    return address;
  }

  void read(int[] into) {
    MemorySegment.copy(memory, JAVA_INT, 0, into, 0, into.length);
  }

  long doubles(double[] values) {
    MemorySegment.copy(values, 0, memory, JAVA_DOUBLE, 0, values.length);
    return address;
  }

  void read(double[] into) {
    MemorySegment.copy(memory, JAVA_DOUBLE, 0, into, 0, into.length);
  }

  /** A table of pointers, and behind it room for the rows. */
  long rows(double[][] rows) {
    long first = address + 8L * rows.length;
    for (int i = 0; i < rows.length; i++) {
      memory.setAtIndex(JAVA_LONG, i, first + 8L * i * rows[i].length);
    }
    return address;
  }

  /** The same with the rows in it. */
  long copyRows(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      long offset = 8L * rows.length + 8L * i * rows[i].length;
      MemorySegment.copy(rows[i], 0, memory, JAVA_DOUBLE, offset, rows[i].length);
    }
    return rows(rows);
  }

  /** A row of a table of the shape that the benchmarks use. */
  double[] copyOfRow(int row) {
    double[] copy = new double[Sizes.COLUMNS];
    long offset = 8L * Sizes.ROWS + 8L * row * Sizes.COLUMNS;
    MemorySegment.copy(memory, JAVA_DOUBLE, offset, copy, 0, copy.length);
    return copy;
  }

  void readRows(double[][] into) {
    for (int i = 0; i < into.length; i++) {
      long offset = 8L * into.length + 8L * i * into[i].length;
      MemorySegment.copy(memory, JAVA_DOUBLE, offset, into[i], 0, into[i].length);
    }
  }
}
