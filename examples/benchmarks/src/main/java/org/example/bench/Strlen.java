package org.example.bench;

import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@code size_t bench_length(const char *text)} of a Java string. */
public class Strlen extends Operation {
  @Param({"16", "256"})
  private int length;

  private String text;

  @Setup
  public void makeText() {
    text = "x".repeat(length);
  }

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public long c() {
    return Floor.length(Sizes.LOOP, length);
  }

  @Benchmark
  public long cgen() {
    return Bench.length(text);
  }

  @Benchmark
  public long jni() {
    return Jni.length(text);
  }

  @Benchmark
  public long jnaDirect(Scratchpad scratchpad) {
    return JnaDirect.bench_length(scratchpad.utf8(text));
  }

  @Benchmark
  public long jnaInterface() {
    return JnaInterface.LIBRARY.bench_length(text);
  }

  @Benchmark
  public long javacpp() {
    return Cpp.bench_length(text);
  }
}
