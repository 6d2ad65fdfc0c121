package org.example.bench.foreign;

import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** {@code char *bench_text(int length)} as a Java string, and {@code bench_free}. */
public class Text extends Operation {
  @Param({"16", "256"})
  private int length;

  @Benchmark
  public String ffm() {
    try {
      long text = (long) Ffm.TEXT.invokeExact(length);
      String copy = Ffm.ALL.getString(text);
      Ffm.FREE.invokeExact(text);
      return copy;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public String jextract() {
    try {
      MemorySegment text = (MemorySegment) Jextract.TEXT.invokeExact(length);
      String copy = text.getString(0);
      Jextract.FREE.invokeExact(text);
      return copy;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
