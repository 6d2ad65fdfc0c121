package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both linkers do alike. */
class LinkerContractTest {
  @Test
  void theExpectedLinkerAnswers() {
    String expected = System.getProperty("cgen.test.expect").equals("ffm") ? "Ffm" : "Jna";
    assertEquals(expected + "Linker", LinkerChoice.linker().getClass().getSimpleName());
  }

  @Test
  void callsWithoutParameters() {
    assertTrue(Contract.items_released.call() >= 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void passesInts(int value) {
    assertEquals(value + 1, Contract.add.call(value, 1));
    assertEquals(value, Contract.echo_uint.call(value));
    assertEquals(value, Contract.echo_wchar.call(value));
  }

  @Test
  void passesBooleans() {
    assertEquals(1, Contract.negate.call(0));
    assertEquals(0, Contract.negate.call(1));
  }

  @Test
  void extendsBytesByTheirSign() {
    for (int value = -128; value < 128; value++) {
      assertEquals(value, Contract.echo_schar.call(value));
      assertEquals(value < 0 ? 1 : 0, Contract.char_is_negative.call(value));
    }
    for (int value = 0; value < 256; value++) {
      assertEquals((byte) value, Contract.echo_uchar.call(value));
      assertEquals(value, Contract.uchar_as_int.call(value));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32767, 32768, 65535})
  void extendsShorts(int value) {
    assertEquals((short) value, Contract.echo_short.call((short) value));
    assertEquals((short) value, Contract.echo_ushort.call(value));
    assertEquals(value, Contract.ushort_as_int.call(value));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32})
  void passesLongs(long value) {
    assertEquals(value, Contract.echo_llong.call(value));
    assertEquals(value, Contract.echo_size.call(value));
    assertEquals(value, Contract.echo_long.call(value));
    assertEquals(value, Contract.echo_ulong.call(value));
  }

  @Test
  void passesFloatingPoint() {
    assertEquals(1.5f, Contract.echo_float.call(1.5f));
    assertEquals(Double.MIN_VALUE, Contract.echo_double.call(Double.MIN_VALUE));
    assertTrue(Double.isNaN(Contract.echo_double.call(Double.NaN)));
  }

  @Test
  void passesMoreThanRegistersHold() {
    double sum = Contract.sum_many.call(1, 2, 3, 4f, -5, 200, 7, 8, 9, 10, 11, 12, 13.5f, -14);
    assertEquals(1 + 2 + 3 + 4 - 5 + 200 + 7 + 8 + 9 + 10 + 11 + 12 + 13.5 - 14, sum);
  }

  @Test
  void readsStrings() {
    assertEquals("na\u00EFve \u20AC \uD83D\uDE00", NativeStrings.utf8(Contract.some_text.call()));
    assertEquals("a\uFFFDz", NativeStrings.utf8(Contract.malformed_text.call()));
    assertEquals(null, NativeStrings.utf8(Contract.no_text.call()));
  }

  @Test
  void aMissingFunctionFailsAtEachCallNamingEverything() {
    for (int i = 0; i < 2; i++) {
      Error error =
          assertThrows(UnsatisfiedLinkError.class, () -> Contract.not_in_the_library.call(1));
      assertTrue(error.getMessage().contains("not_in_the_library"), error::getMessage);
      assertTrue(error.getMessage().contains("contract.h"), error::getMessage);
      assertTrue(error.getMessage().contains("Library contract"), error::getMessage);
    }
  }

  @SuppressWarnings("unused") // JNA binds the native method
  private static final class CriticalAdd {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "add",
            NativeSignature.of(NativeType.INT, NativeType.INT, NativeType.INT).critical());

    private static native int nativeCall(int a, int b);

    static int call(int a, int b) throws Throwable {
      return (int) HANDLE.invokeExact(a, b);
    }
  }

  @Test
  void aCriticalFunctionIsCalledLikeAnyOther() throws Throwable {
    assertEquals(5, CriticalAdd.call(2, 3));
  }
}
