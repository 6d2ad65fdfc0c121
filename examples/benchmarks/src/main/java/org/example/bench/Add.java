package org.example.bench;

import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** {@code int bench_add(int a, int b)}. */
public class Add extends Operation {
  /** Not final, so that they are no constants to the compiler. */
  private int a = 3;

  private int b = 4;

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public int c() {
    return Floor.add(Sizes.LOOP);
  }

  @Benchmark
  public int cgen() {
    return Bench.add(a, b);
  }

  @Benchmark
  public int cgenCritical() {
    return Bench.addCritical(a, b);
  }

  @Benchmark
  public int jni() {
    return Jni.add(a, b);
  }

  @Benchmark
  public int jnaDirect() {
    return JnaDirect.bench_add(a, b);
  }

  @Benchmark
  public int jnaInterface() {
    return JnaInterface.LIBRARY.bench_add(a, b);
  }

  @Benchmark
  public int javacpp() {
    return Cpp.bench_add(a, b);
  }
}
