package org.example.bench;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerPointer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Native memory for a table that hand-written JavaCPP code uses again for each call. */
@State(Scope.Benchmark)
public class CppTable {
  static {
    Loader.load(Cpp.class);
  }

  /** The table for C. */
  final PointerPointer<DoublePointer> rows = new PointerPointer<>(Sizes.ROWS);

  private final DoublePointer[] memory = new DoublePointer[Sizes.ROWS];

  /** Allocates it. */
  public CppTable() {
    for (int i = 0; i < memory.length; i++) {
      memory[i] = new DoublePointer((long) Sizes.COLUMNS);
      rows.put(i, memory[i]);
    }
  }

  void write(double[][] from) {
    for (int i = 0; i < from.length; i++) {
      memory[i].put(from[i], 0, from[i].length);
    }
  }

  void read(double[][] into) {
    for (int i = 0; i < into.length; i++) {
      memory[i].get(into[i], 0, into[i].length);
    }
  }
}
