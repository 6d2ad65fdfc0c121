package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code char **bench_names(int count)} of 100 as Java strings, and {@code bench_free_names}. */
public class Names extends Operation {
  private int count = Sizes.NAMES;

  @Benchmark
  public String[] ffm() {
    try {
      long names = (long) Ffm.NAMES.invokeExact(count);
      String[] copies = new String[count];
      for (int i = 0; i < count; i++) {
        copies[i] = Ffm.ALL.getString(Ffm.ALL.get(JAVA_LONG, names + 8L * i));
      }
      Ffm.FREE_NAMES.invokeExact(names, count);
      return copies;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  @Benchmark
  public String[] jextract() {
    try {
      MemorySegment names = (MemorySegment) Jextract.NAMES.invokeExact(count);
      String[] copies = new String[count];
      for (int i = 0; i < count; i++) {
        copies[i] = names.getAtIndex(Jextract.C_POINTER, i).getString(0);
      }
      Jextract.FREE_NAMES.invokeExact(names, count);
      return copies;
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }
}
