package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@code void bench_fill(double *values, int count, double start)} of a Java array that exists. */
public class Fill extends Operation {
  private static final MethodHandle CRITICAL =
      Ffm.link(
          "bench_fill",
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_DOUBLE),
          Linker.Option.critical(true));

  @Param({"1000", "1000000"})
  private int count;

  private double[] values;

  @Setup
  public void makeValues() {
    values = new double[count];
  }

  @Benchmark
  public double[] ffm(Scratchpad scratchpad) {
    try {
      Ffm.FILL.invokeExact(scratchpad.address, count, 1.0);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
    scratchpad.read(values);
    return values;
  }

  @Benchmark
  public double[] ffmCritical() {
    try {
      CRITICAL.invokeExact(MemorySegment.ofArray(values), count, 1.0);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
    return values;
  }

  @Benchmark
  public double[] jextract() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_DOUBLE, count);
      Jextract.FILL.invokeExact(copy, count, 1.0);
      MemorySegment.copy(copy, JAVA_DOUBLE, 0, values, 0, count);
      return values;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
