package org.example.bench.foreign;

import java.lang.foreign.Arena;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** {@code size_t bench_length(const char *text)} of a Java string. */
public class Strlen extends Operation {
  @Param({"16", "256"})
  private int length;

  private String text;

  @Setup
  public void makeText() {
    text = "x".repeat(length);
  }

  @Benchmark
  public long ffm(Scratchpad scratchpad) {
    try {
      return (long) Ffm.LENGTH.invokeExact(scratchpad.utf8(text));
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public long jextract() {
    try (Arena arena = Arena.ofConfined()) {
      return (long) Jextract.LENGTH.invokeExact(arena.allocateFrom(text));
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
