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

/** {@code double bench_sum(const double *values, int count)} of a Java array. */
public class Sum extends Operation {
  private static final MethodHandle CRITICAL =
      Ffm.link(
          "bench_sum",
          FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_INT),
          Linker.Option.critical(true));

  @Param({"1000", "1000000"})
  private int count;

  private double[] values;

  @Setup
  public void makeValues() {
    values = new double[count];
  }

  @Benchmark
  public double ffm(Scratchpad scratchpad) {
    try {
      return (double) Ffm.SUM.invokeExact(scratchpad.doubles(values), count);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public double ffmCritical() {
    try {
      return (double) CRITICAL.invokeExact(MemorySegment.ofArray(values), count);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public double jextract() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocateFrom(JAVA_DOUBLE, values);
      return (double) Jextract.SUM.invokeExact(copy, count);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
