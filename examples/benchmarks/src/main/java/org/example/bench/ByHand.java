package org.example.bench;

import io.cgen.runtime.CallbackType;
import io.cgen.runtime.NativeCall;
import io.cgen.runtime.NativeLibrary;
import io.cgen.runtime.NativeSignature;
import io.cgen.runtime.NativeType;
import io.cgen.runtime.Scratch;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.IntUnaryOperator;
import org.example.bench.bindings.Moment;

/** What cgen does not generate yet, on its runtime and in the form that generated code has. */
final class ByHand {
  private static final NativeLibrary LIBRARY = NativeLibrary.named("bench", "bench.h");

  private ByHand() {}

  static int repeat(int times, IntUnaryOperator step) {
    try (Scratch scratch = Scratch.open()) {
      long stepAddress = scratch.callback(StepUpcall.TYPE, step, "step");
      return BenchRepeat.call(times, stepAddress);
    }
  }

  static int momentSum(Moment self) {
    long selfAddress = NativeCall.begin(self, "self");
    try {
      return MomentSum.call(selfAddress);
    } finally {
      NativeCall.end(self);
    }
  }

  private static final class BenchRepeat {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "bench_repeat",
            NativeSignature.of(NativeType.INT, NativeType.INT, NativeType.POINTER).callingBack());

    private static native int nativeCall(int times, long step);

    static int call(int times, long step) {
      try {
        return (int) HANDLE.invokeExact(times, step);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  private static final class StepUpcall {
    static final CallbackType<IntUnaryOperator> TYPE =
        CallbackType.of(
            "bench_step",
            IntUnaryOperator.class,
            MethodHandles.lookup(),
            NativeSignature.of(NativeType.INT, NativeType.INT));

    private static int upcall(IntUnaryOperator target, int value) {
      return target.applyAsInt(value);
    }
  }

  private static final class MomentSum {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "moment_sum",
            NativeSignature.of(NativeType.INT, Moment.LAYOUT));

    static int call(long self) {
      try {
        return (int) HANDLE.invokeExact(self);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }
}
