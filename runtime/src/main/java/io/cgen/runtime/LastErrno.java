package io.cgen.runtime;

import java.lang.invoke.MethodHandle;

/** The calling thread's {@code errno} after its last call of a function that is linked with it. */
final class LastErrno {
  private static final NativeLinker LINKER = LinkerChoice.linker();
  private static final MethodHandle STRERROR =
      LINKER.linkSystem("strerror", NativeSignature.of(NativeType.POINTER, NativeType.INT));

  private LastErrno() {}

  static int get() {
    return LINKER.errno();
  }

  /** What the C library says about it. */
  static String text(int errno) {
    try {
      return NativeStrings.utf8((long) STRERROR.invokeExact(errno));
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }
}
