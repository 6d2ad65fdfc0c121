package org.example.bench;

import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@code void bench_fill(double *values, int count, double start)} of a Java array that exists. */
public class Fill extends Operation {
  @Param({"1000", "1000000"})
  private int count;

  private double[] values;

  @Setup
  public void makeValues() {
    values = new double[count];
  }

  @Benchmark
  public void c() {
    Floor.fill(count);
  }

  @Benchmark
  public double[] cgen() {
    Bench.fill(values, 1);
    return values;
  }

  @Benchmark
  public double[] cgenCritical() {
    Bench.fillCritical(values, 1);
    return values;
  }

  @Benchmark
  public double[] jni() {
    Jni.fill(values, 1);
    return values;
  }

  @Benchmark
  public double[] jnaDirect(Scratchpad scratchpad) {
    JnaDirect.bench_fill(scratchpad.room(), count, 1);
    scratchpad.read(values);
    return values;
  }

  @Benchmark
  public double[] jnaInterface() {
    JnaInterface.LIBRARY.bench_fill(values, count, 1);
    return values;
  }

  @Benchmark
  public double[] javacpp() {
    Cpp.bench_fill(values, count, 1);
    return values;
  }
}
