package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code void moment_tick(moment *self)}: six numbers go to C, and six come back. */
public class StructByPointer extends Operation {
  private int[] parts = {2026, 1, 2, 3, 4, 5};

  @Benchmark
  public int[] ffm(Scratchpad scratchpad) {
    long moment = scratchpad.ints(parts);
    try {
      Ffm.TICK.invokeExact(moment);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
    scratchpad.read(parts);
    return parts;
  }

  @Benchmark
  public int[] jextract() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment moment = arena.allocate(Jextract.MOMENT);
      for (int i = 0; i < parts.length; i++) {
        moment.setAtIndex(JAVA_INT, i, parts[i]);
      }
      Jextract.TICK.invokeExact(moment);
      for (int i = 0; i < parts.length; i++) {
        parts[i] = moment.getAtIndex(JAVA_INT, i);
      }
      return parts;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
