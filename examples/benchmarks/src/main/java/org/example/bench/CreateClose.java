package org.example.bench;

import org.example.bench.bindings.Series;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The same as {@link CreateRelease}, with peers that release what nobody closes by a {@code
 * Cleaner}.
 */
public class CreateClose extends Operation {
  private int length = 10;

  @Benchmark
  public Object cgen() {
    try (Series series = Series.create(length)) {
      return series;
    }
  }

  @Benchmark
  public Object jni() {
    try (Cleaned series = new Cleaned(Jni.create(length), Jni::release)) {
      return series;
    }
  }

  @Benchmark
  public Object jnaDirect() {
    try (Cleaned series = new Cleaned(JnaDirect.series_create(length), JnaDirect::series_release)) {
      return series;
    }
  }
}
