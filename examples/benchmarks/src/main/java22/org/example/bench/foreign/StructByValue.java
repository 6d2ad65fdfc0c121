package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code int moment_sum(moment self)} of a struct that exists. */
public class StructByValue extends Operation {
  private final MemorySegment moment = Arena.global().allocateFrom(JAVA_INT, 2026, 1, 2, 3, 4, 5);

  @Benchmark
  public int jextract() {
    try {
      return (int) Jextract.MOMENT_SUM.invokeExact(moment);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
