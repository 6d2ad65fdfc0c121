package org.example.bench.foreign;

import java.lang.foreign.MemorySegment;
import org.example.bench.Jni;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A series whose address is a segment, as C returned it: nothing guards it. */
@State(Scope.Benchmark)
public class Segment {
  MemorySegment series;

  /** Creates it. */
  @Setup
  public void create() {
    series = MemorySegment.ofAddress(Jni.create(100));
  }

  /** Releases it. */
  @TearDown
  public void release() {
    Jni.release(series.address());
  }
}
