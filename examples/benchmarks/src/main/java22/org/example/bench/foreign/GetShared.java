package org.example.bench.foreign;

import org.example.bench.Handles;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Threads;

/** The same as {@link Get}, by two threads at once with one handle. */
@Threads(2)
public class GetShared extends Operation {
  private int index = 7;

  @Benchmark
  public double ffm(Handles.Address handle) {
    try {
      return (double) Ffm.GET.invokeExact(handle.series, index);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public double jextract(Segment handle) {
    try {
      return (double) Jextract.GET.invokeExact(handle.series, index);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public double ffmArena(SharedSegment handle) {
    try {
      return (double) Jextract.GET.invokeExact(handle.series, index);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
