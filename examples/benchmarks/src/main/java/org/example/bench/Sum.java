package org.example.bench;

import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@code double bench_sum(const double *values, int count)} of a Java array. */
public class Sum extends Operation {
  @Param({"1000", "1000000"})
  private int count;

  private double[] values;

  @Setup
  public void makeValues() {
    values = new double[count];
  }

  @Benchmark
  public double c() {
    return Floor.sum(count);
  }

  @Benchmark
  public double cgen() {
    return Bench.sum(values);
  }

  @Benchmark
  public double cgenCritical() {
    return Bench.sumCritical(values);
  }

  @Benchmark
  public double jni() {
    return Jni.sum(values);
  }

  @Benchmark
  public double jnaDirect(Scratchpad scratchpad) {
    return JnaDirect.bench_sum(scratchpad.doubles(values), count);
  }

  @Benchmark
  public double jnaInterface() {
    return JnaInterface.LIBRARY.bench_sum(values, count);
  }

  @Benchmark
  public double javacpp() {
    return Cpp.bench_sum(values, count);
  }
}
