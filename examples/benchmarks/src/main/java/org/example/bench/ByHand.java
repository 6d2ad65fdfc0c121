package org.example.bench;

import io.cgen.runtime.NativeCall;
import io.cgen.runtime.NativeLibrary;
import io.cgen.runtime.NativeSignature;
import io.cgen.runtime.NativeType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.example.bench.bindings.Moment;

/** What cgen does not generate yet, on its runtime and in the form that generated code has. */
final class ByHand {
  private static final NativeLibrary LIBRARY = NativeLibrary.named("bench", "bench.h");

  private ByHand() {}

  static int momentSum(Moment self) {
    long selfAddress = NativeCall.begin(self, "self");
    try {
      return MomentSum.call(selfAddress);
    } finally {
      NativeCall.end(self);
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
