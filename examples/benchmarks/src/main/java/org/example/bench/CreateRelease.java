package org.example.bench;

import org.example.bench.bindings.Series;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * {@code series_create} and {@code series_release}; peers do it without any safety, cgen with all
 * of its own.
 */
public class CreateRelease extends Operation {
  private int length = 10;

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public void c() {
    Floor.createRelease(Sizes.LOOP);
  }

  @Benchmark
  public Object cgen() {
    try (Series series = Series.create(length)) {
      return series;
    }
  }

  @Benchmark
  public void jni() {
    Jni.release(Jni.create(length));
  }

  @Benchmark
  public void jnaDirect() {
    JnaDirect.series_release(JnaDirect.series_create(length));
  }

  @Benchmark
  public void jnaInterface() {
    JnaInterface.LIBRARY.series_release(JnaInterface.LIBRARY.series_create(length));
  }

  @Benchmark
  public void javacpp() {
    Cpp.series_release(Cpp.series_create(length));
  }
}
