package org.example.bench;

import com.sun.jna.Pointer;
import org.bytedeco.javacpp.BytePointer;
import org.example.bench.bindings.Bench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** {@code char *bench_text(int length)} as a Java string, and {@code bench_free}. */
public class Text extends Operation {
  @Param({"16", "256"})
  private int length;

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public void c() {
    Floor.text(Sizes.LOOP, length);
  }

  @Benchmark
  public String cgen() {
    return Bench.text(length);
  }

  @Benchmark
  public String jni() {
    return Jni.text(length);
  }

  @Benchmark
  public String jnaDirect() {
    long text = JnaDirect.bench_text(length);
    String copy = new Pointer(text).getString(0, "UTF-8");
    JnaDirect.bench_free(text);
    return copy;
  }

  @Benchmark
  public String jnaInterface() {
    Pointer text = JnaInterface.LIBRARY.bench_text(length);
    String copy = text.getString(0, "UTF-8");
    JnaInterface.LIBRARY.bench_free(text);
    return copy;
  }

  @Benchmark
  public String javacpp() {
    BytePointer text = Cpp.bench_text(length);
    String copy = text.getString();
    Cpp.bench_free(text);
    return copy;
  }
}
