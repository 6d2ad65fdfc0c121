package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code int bench_add(int a, int b)}. */
public class Add extends Operation {
  private static final MethodHandle CRITICAL =
      Ffm.link(
          "bench_add",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT),
          Linker.Option.critical(false));

  private int a = 3;

  private int b = 4;

  @Benchmark
  public int ffm() {
    try {
      return (int) Ffm.ADD.invokeExact(a, b);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public int ffmCritical() {
    try {
      return (int) CRITICAL.invokeExact(a, b);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
