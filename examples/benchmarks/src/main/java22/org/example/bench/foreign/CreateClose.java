package org.example.bench.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Cleaned;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;

/** The same as {@link CreateRelease}, with a {@code Cleaner} or a shared arena that releases. */
public class CreateClose extends Operation {
  private int length = 10;

  @Benchmark
  public Object ffm() {
    try (Cleaned series = new Cleaned(create(length), CreateClose::release)) {
      return series;
    }
  }

  @Benchmark
  public Object ffmArena() {
    try (Arena arena = Arena.ofShared()) {
      return MemorySegment.ofAddress(create(length))
          .reinterpret(arena, series -> release(series.address()));
    }
  }

  private static long create(int length) {
    try {
      return (long) Ffm.CREATE.invokeExact(length);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  private static void release(long series) {
    try {
      Ffm.RELEASE.invokeExact(series);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
