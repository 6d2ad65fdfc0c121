package org.example.bench;

import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** {@code int moment_sum(moment self)} of a struct that exists. */
public class StructByValue extends Operation {
  private int[] parts = {2026, 1, 2, 3, 4, 5};

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public int c() {
    return Floor.momentSum(Sizes.LOOP);
  }

  @Benchmark
  public int cgen(Moments.Generated moments) {
    return Bench.momentSum(moments.moment);
  }

  @Benchmark
  public int jni() {
    return Jni.momentSum(parts);
  }

  @Benchmark
  public int jnaDirect(Moments.JnaDirectValue moments) {
    return JnaDirect.moment_sum(moments.moment);
  }

  @Benchmark
  public int jnaInterface(Moments.JnaValue moments) {
    return JnaInterface.LIBRARY.moment_sum(moments.moment);
  }

  @Benchmark
  public int javacpp(Moments.CppMoment moments) {
    return Cpp.moment_sum(moments.moment);
  }
}
