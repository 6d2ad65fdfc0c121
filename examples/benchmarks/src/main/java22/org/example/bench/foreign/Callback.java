package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.example.bench.Operation;
import org.example.bench.Sizes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** {@code bench_repeat}, which calls Java 1,000 times: the time for each. */
@OperationsPerInvocation(Sizes.LOOP)
public class Callback extends Operation {
  private static final MemorySegment STEP = step();

  @Benchmark
  public int jextract() {
    try {
      return (int) Jextract.REPEAT.invokeExact(Sizes.LOOP, STEP);
    } catch (Throwable failure) {
      throw Ffm.unexpected(failure);
    }
  }

  private static MemorySegment step() {
    FunctionDescriptor type = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
    try {
      MethodHandle next =
          MethodHandles.lookup().findStatic(Callback.class, "next", type.toMethodType());
      return Linker.nativeLinker().upcallStub(next, type, Arena.global());
    } catch (ReflectiveOperationException failure) {
      throw Ffm.unexpected(failure);
    }
  }

  private static int next(int value) {
    return value + 1;
  }
}
