package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

/** What happens on a platform whose {@code long} has 32 bits. */
class CLongAdapterTest {
  private static long echo(int before, long value) {
    return value + before;
  }

  private static MethodHandle adapted(NativeType type) throws ReflectiveOperationException {
    MethodHandle echo =
        MethodHandles.lookup()
            .findStatic(
                CLongAdapterTest.class,
                "echo",
                MethodType.methodType(long.class, int.class, long.class));
    return CLongAdapter.adapt(echo, NativeSignature.of(type, NativeType.INT, type), 4);
  }

  @Test
  void resultsComeFromTheLowerHalf() throws Throwable {
    assertEquals(-1, (long) adapted(NativeType.LONG).invokeExact(0, 0xFFFF_FFFFL));
    assertEquals(0xFFFF_FFFFL, (long) adapted(NativeType.UNSIGNED_LONG).invokeExact(0, -1L));
  }

  @Test
  void whatDoesNotFitIsRefused() throws Throwable {
    MethodHandle call = adapted(NativeType.LONG);
    assertThrows(IllegalArgumentException.class, () -> invoke(call, 1L << 32));
    assertThrows(IllegalArgumentException.class, () -> invoke(call, Long.MIN_VALUE));
    assertEquals(Integer.MIN_VALUE, invoke(call, Integer.MIN_VALUE));
  }

  private static int echoWide(int value) {
    return value;
  }

  @Test
  void wideCharactersHaveNoSign() throws Throwable {
    MethodHandle echo =
        MethodHandles.lookup()
            .findStatic(
                CLongAdapterTest.class, "echoWide", MethodType.methodType(int.class, int.class));
    NativeSignature signature = NativeSignature.of(NativeType.WCHAR, NativeType.WCHAR);
    MethodHandle call = CLongAdapter.adapt(echo, signature, 4);
    assertEquals(0xFFFE, (int) call.invokeExact((int) (short) 0xFFFE));
    MethodHandle upcall = CLongAdapter.adaptUpcall(echo, signature, 4);
    assertEquals(0xFFFE, (int) upcall.invokeExact((int) (short) 0xFFFE));
  }

  private static long invoke(MethodHandle call, long value) throws Throwable {
    return (long) call.invokeExact(0, value);
  }
}
