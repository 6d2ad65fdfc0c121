package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java arrays as arguments, with a function that is critical and with one that is not. */
@SuppressWarnings("unused") // JNA binds the native methods
class HeapArrayTest {
  private static final class SumDoubles {
    private static native double nativeCall(long values, long count);

    static double call(double[] values, long count, boolean critical) throws Throwable {
      return (double) link(critical).invokeExact(values, count);
    }

    private static MethodHandle link(boolean critical) {
      return HeapArrayTest.link(
          MethodHandles.lookup(),
          "sum_doubles",
          critical,
          NativeSignature.of(
              NativeType.DOUBLE, NativeType.constArrayOf(NativeType.DOUBLE), NativeType.SIZE));
    }
  }

  private static final class IsNull {
    private static native int nativeCall(long pointer);

    static int call(int[] pointer, boolean critical) throws Throwable {
      MethodHandle handle =
          HeapArrayTest.link(
              MethodHandles.lookup(),
              "is_null",
              critical,
              NativeSignature.of(NativeType.INT, NativeType.arrayOf(NativeType.UNSIGNED_INT)));
      return (int) handle.invokeExact(pointer);
    }
  }

  private static final class DoubleAll {
    private static native void nativeCall(long values, long count);

    static void call(int[] values, long count, boolean critical) throws Throwable {
      MethodHandle handle =
          HeapArrayTest.link(
              MethodHandles.lookup(),
              "double_all",
              critical,
              NativeSignature.of(
                  NativeType.VOID, NativeType.arrayOf(NativeType.INT), NativeType.SIZE));
      handle.invokeExact(values, count);
    }
  }

  private static final class Fill {
    private static native void nativeCall(long values, long count);

    static void call(int[] values, long count, boolean critical) throws Throwable {
      MethodHandle handle =
          HeapArrayTest.link(
              MethodHandles.lookup(),
              "count_up",
              critical,
              NativeSignature.of(
                  NativeType.VOID, NativeType.outArrayOf(NativeType.INT), NativeType.SIZE));
      handle.invokeExact(values, count);
    }
  }

  private static final class SumEach {
    private static native double nativeCall(
        long bytes, long shorts, long ints, long longs, long floats, long doubles, long count);

    private static MethodHandle link(boolean critical) {
      return HeapArrayTest.link(
          MethodHandles.lookup(),
          "sum_each",
          critical,
          NativeSignature.of(
              NativeType.DOUBLE,
              NativeType.arrayOf(NativeType.SIGNED_CHAR),
              NativeType.constArrayOf(NativeType.SHORT),
              NativeType.arrayOf(NativeType.INT),
              NativeType.constArrayOf(NativeType.LONG_LONG),
              NativeType.arrayOf(NativeType.FLOAT),
              NativeType.constArrayOf(NativeType.DOUBLE),
              NativeType.SIZE));
    }
  }

  private static MethodHandle link(
      MethodHandles.Lookup holder, String symbol, boolean critical, NativeSignature signature) {
    return Contract.LIBRARY.link(holder, symbol, critical ? signature.critical() : signature);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cReadsAnArray(boolean critical) throws Throwable {
    assertEquals(7.5, SumDoubles.call(new double[] {1, 2.5, 4}, 3, critical));
    assertEquals(0, SumDoubles.call(new double[0], 0, critical));
    double[] many = new double[1 << 20];
    many[many.length - 1] = 3;
    assertEquals(3, SumDoubles.call(many, many.length, critical));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nullIsNull(boolean critical) throws Throwable {
    assertEquals(1, IsNull.call(null, critical));
    assertEquals(0, IsNull.call(new int[0], critical));
    assertEquals(0, SumDoubles.call(null, 0, critical));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCStoresIsInTheArray(boolean critical) throws Throwable {
    int[] values = {1, -2, 3};
    DoubleAll.call(values, 2, critical);
    assertArrayEquals(new int[] {2, -4, 3}, values);
    DoubleAll.call(null, 0, critical);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCWritesWithoutReadingIsInTheArray(boolean critical) throws Throwable {
    int[] values = {7, 7, 7};
    Fill.call(values, 3, critical);
    assertArrayEquals(new int[] {0, 1, 2}, values);
    int[] half = {7, 7};
    Fill.call(half, 1, critical);
    assertEquals(0, half[0]);
    assertTrue(half[1] == 7 || half[1] == 0, "as it was, or zero");
    Fill.call(null, 0, critical);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachKindOfArrayArrives(boolean critical) throws Throwable {
    byte[] bytes = {1, 2};
    int[] ints = {5, 6};
    float[] floats = {9, 10};
    double sum =
        (double)
            SumEach.link(critical)
                .invokeExact(
                    bytes,
                    new short[] {3, 4},
                    ints,
                    new long[] {7, 8},
                    floats,
                    new double[] {11, 12},
                    2L);
    assertEquals(78, sum);
    assertArrayEquals(new byte[] {78, 2}, bytes);
    assertArrayEquals(new int[] {78, 6}, ints);
    assertArrayEquals(new float[] {78, 10}, floats);
  }

  @Test
  void elementsThatDifferBetweenPlatformsAreRefused() {
    for (NativeType element :
        new NativeType[] {NativeType.LONG, NativeType.BOOL, NativeType.WCHAR, NativeType.POINTER}) {
      Exception refusal =
          assertThrows(IllegalArgumentException.class, () -> NativeType.arrayOf(element));
      assertTrue(refusal.getMessage().contains(element.toString()), refusal::getMessage);
    }
  }

  @Test
  void anArrayIsNoResult() {
    NativeType ints = NativeType.arrayOf(NativeType.INT);
    assertThrows(IllegalArgumentException.class, () -> NativeSignature.of(ints));
  }
}
