package org.example.bench.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Jni;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A series whose address is a segment of a shared arena, which refuses use after it is closed. */
@State(Scope.Benchmark)
public class SharedSegment {
  private Arena arena;

  MemorySegment series;

  /** Creates it. */
  @Setup
  public void create() {
    arena = Arena.ofShared();
    series =
        MemorySegment.ofAddress(Jni.create(100)).reinterpret(arena, s -> Jni.release(s.address()));
  }

  /** Releases it. */
  @TearDown
  public void close() {
    arena.close();
  }
}
