package org.example.bench.foreign;

import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code series_create} and {@code series_release}, without any safety. */
public class CreateRelease extends Operation {
  private int length = 10;

  @Benchmark
  public void ffm() {
    try {
      Ffm.RELEASE.invokeExact((long) Ffm.CREATE.invokeExact(length));
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public void jextract() {
    try {
      Jextract.RELEASE.invokeExact((MemorySegment) Jextract.CREATE.invokeExact(length));
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
