package org.example.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** {@code double series_get(const series *self, int index)}. */
public class Get extends Operation {
  private int index = 7;

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public double c() {
    return Floor.get(Sizes.LOOP);
  }

  @Benchmark
  public double cgen(Handles.Generated handle) {
    return handle.series.get(index);
  }

  @Benchmark
  public double cgenCritical(Handles.Generated handle) {
    return handle.series.getCritical(index);
  }

  @Benchmark
  public double jni(Handles.Address handle) {
    return Jni.get(handle.series, index);
  }

  @Benchmark
  public double jnaDirect(Handles.Address handle) {
    return JnaDirect.series_get(handle.series, index);
  }

  @Benchmark
  public double jnaInterface(Handles.JnaPointer handle) {
    return JnaInterface.LIBRARY.series_get(handle.series, index);
  }

  @Benchmark
  public double javacpp(Handles.CppPointer handle) {
    return Cpp.series_get(handle.series, index);
  }
}
