package org.example.bench;

import java.util.function.IntUnaryOperator;
import org.example.bench.bindings.Bench;
import org.example.bench.bindings.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * {@code bench_repeat}, which calls Java 1,000 times: the time for each. Peers use one function
 * pointer again.
 */
@OperationsPerInvocation(Sizes.LOOP)
public class Callback extends Operation {
  private static final IntUnaryOperator STEP = value -> value + 1;
  private static final Step GENERATED_STEP = value -> value + 1;

  @Benchmark
  public int c() {
    return Floor.repeat(Sizes.LOOP);
  }

  @Benchmark
  public int cgen() {
    return Bench.repeat(Sizes.LOOP, GENERATED_STEP);
  }

  @Benchmark
  public int jni() {
    return Jni.repeat(Sizes.LOOP, STEP);
  }

  @Benchmark
  public int jnaDirect(JnaDirectStep step) {
    return JnaDirect.bench_repeat(Sizes.LOOP, step.pointer);
  }

  @Benchmark
  public int jnaInterface(JnaStep step) {
    return JnaInterface.LIBRARY.bench_repeat(Sizes.LOOP, step.pointer);
  }

  @Benchmark
  public int javacpp(CppStep step) {
    return Cpp.bench_repeat(Sizes.LOOP, step.pointer);
  }

  /** A callback of JNA's direct mapping. */
  @State(Scope.Benchmark)
  public static class JnaDirectStep {
    final JnaDirect.Step pointer = value -> value + 1;
  }

  /** A callback of JNA's interface mapping. */
  @State(Scope.Benchmark)
  public static class JnaStep {
    final JnaInterface.Step pointer = value -> value + 1;
  }

  /** A callback of JavaCPP. */
  @State(Scope.Benchmark)
  public static class CppStep {
    final Cpp.Step pointer =
        new Cpp.Step() {
          @Override
          public int call(int value) {
            return value + 1;
          }
        };
  }
}
