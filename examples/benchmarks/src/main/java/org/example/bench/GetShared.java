package org.example.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Threads;

/** The same as {@link Get}, by two threads at once with one handle. */
@Threads(2)
public class GetShared extends Operation {
  private int index = 7;

  @Benchmark
  public double cgen(Handles.Generated handle) {
    return handle.series.get(index);
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
