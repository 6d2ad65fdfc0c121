package org.example.bench;

import com.sun.jna.Pointer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code char **bench_names(int count)} of 100 as Java strings, and {@code bench_free_names}. */
public class Names extends Operation {
  private int count = Sizes.NAMES;

  @Benchmark
  public void c() {
    Floor.names(count);
  }

  @Benchmark
  public String[] cgen() {
    return Bench.names(count);
  }

  @Benchmark
  public String[] jni() {
    return Jni.names(count);
  }

  @Benchmark
  public String[] jnaDirect() {
    long names = JnaDirect.bench_names(count);
    String[] copies = new Pointer(names).getStringArray(0, count, "UTF-8");
    JnaDirect.bench_free_names(names, count);
    return copies;
  }

  @Benchmark
  public String[] jnaInterface() {
    Pointer names = JnaInterface.LIBRARY.bench_names(count);
    String[] copies = names.getStringArray(0, count, "UTF-8");
    JnaInterface.LIBRARY.bench_free_names(names, count);
    return copies;
  }

  @Benchmark
  public String[] javacpp() {
    PointerPointer<BytePointer> names = Cpp.bench_names(count);
    String[] copies = new String[count];
    for (int i = 0; i < count; i++) {
      copies[i] = names.get(BytePointer.class, i).getString();
    }
    Cpp.bench_free_names(names, count);
    return copies;
  }
}
