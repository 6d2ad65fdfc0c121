package org.example.bench;

import com.sun.jna.Pointer;
import org.example.bench.bindings.Series;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A series as each peer sees it, made before the measurement and only for the peer that is
 * measured.
 */
public final class Handles {
  private static final int LENGTH = 100;

  private Handles() {}

  /** A generated handle. */
  @State(Scope.Benchmark)
  public static class Generated {
    Series series;

    /** Creates it. */
    @Setup
    public void create() {
      series = Series.create(LENGTH);
    }

    /** Releases it. */
    @TearDown
    public void close() {
      series.close();
    }
  }

  /** A bare address. */
  @State(Scope.Benchmark)
  public static class Address {
    /** Where it is. */
    public long series;

    /** Creates it. */
    @Setup
    public void create() {
      series = Jni.create(LENGTH);
    }

    /** Releases it. */
    @TearDown
    public void release() {
      Jni.release(series);
    }
  }

  /** A pointer of JNA. */
  @State(Scope.Benchmark)
  public static class JnaPointer {
    Pointer series;

    /** Creates it. */
    @Setup
    public void create() {
      series = JnaInterface.LIBRARY.series_create(LENGTH);
    }

    /** Releases it. */
    @TearDown
    public void release() {
      JnaInterface.LIBRARY.series_release(series);
    }
  }

  /** A pointer of JavaCPP. */
  @State(Scope.Benchmark)
  public static class CppPointer {
    Cpp.Series series;

    /** Creates it. */
    @Setup
    public void create() {
      series = Cpp.series_create(LENGTH);
    }

    /** Releases it. */
    @TearDown
    public void release() {
      Cpp.series_release(series);
    }
  }
}
