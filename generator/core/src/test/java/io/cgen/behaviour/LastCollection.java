package io.cgen.behaviour;

import io.cgen.runtime.NativeLibrary;
import io.cgen.runtime.NativeSignature;
import io.cgen.runtime.NativeType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.function.BooleanSupplier;

/**
 * Runs a program, and then the collector until the library has as few blocks of memory as the
 * variable {@code BLOCKS_KEPT} says, and some more to see that it does not give back even those.
 */
final class LastCollection {
  static final String KEPT = "BLOCKS_KEPT";

  private static final int ROUNDS = 10;

  private LastCollection() {}

  /** The program. */
  public static void main(String[] arguments) throws Exception {
    Method main = Class.forName("org.example.Use").getMethod("main", String[].class);
    main.invoke(null, (Object) arguments);
    Collecting.until(fewBlocks(System.getenv(KEPT)));
    for (int i = 0; i < ROUNDS; i++) {
      Collecting.once();
    }
  }

  /** Of a library that does not count there is nothing to wait for. */
  private static BooleanSupplier fewBlocks(String kept) {
    return kept == null ? () -> true : () -> Blocks.taken() <= Long.parseLong(kept);
  }

  /** What the library counts itself. */
  @SuppressWarnings("unused") // JNA binds it
  private static final class Blocks {
    private static final MethodHandle TAKEN =
        NativeLibrary.named("api", "blocks.c")
            .link(MethodHandles.lookup(), "blocks_taken", NativeSignature.of(NativeType.LONG_LONG));

    static native long nativeCall();

    static long taken() {
      try {
        return (long) TAKEN.invokeExact();
      } catch (Throwable failure) {
        throw new AssertionError(failure);
      }
    }
  }
}
