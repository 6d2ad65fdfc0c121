package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import org.example.bench.Handles;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * {@code double series_get(const series *self, int index)}; {@code ffmArena} with a segment of a
 * shared arena.
 */
public class Get extends Operation {
  private static final MethodHandle CRITICAL =
      Ffm.link(
          "series_get",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_INT),
          Linker.Option.critical(false));

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
  public double ffmCritical(Handles.Address handle) {
    try {
      return (double) CRITICAL.invokeExact(handle.series, index);
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
