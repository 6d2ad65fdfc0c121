package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The functions of the test library, in the shape of generated code. */
@SuppressWarnings("unused") // JNA binds the native methods
final class Contract {
  static final NativeLibrary LIBRARY = NativeLibrary.named("contract", "contract.h");

  private Contract() {}

  static final class item_new {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_new",
            NativeSignature.of(NativeType.POINTER, NativeType.INT));

    private item_new() {}

    private static native long nativeCall(int a0);

    static long call(int a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_none {
    private static final MethodHandle HANDLE =
        LIBRARY.link(MethodHandles.lookup(), "item_none", NativeSignature.of(NativeType.POINTER));

    private item_none() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_child {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_child",
            NativeSignature.of(NativeType.POINTER, NativeType.POINTER, NativeType.INT));

    private item_child() {}

    private static native long nativeCall(long a0, int a1);

    static long call(long a0, int a1) {
      try {
        return (long) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_same {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_same",
            NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

    private item_same() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_borrow {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_borrow",
            NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

    private item_borrow() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_references {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_references",
            NativeSignature.of(NativeType.INT, NativeType.POINTER));

    private item_references() {}

    private static native int nativeCall(long a0);

    static int call(long a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_value {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_value",
            NativeSignature.of(NativeType.INT, NativeType.POINTER));

    private item_value() {}

    private static native int nativeCall(long a0);

    static int call(long a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_linger {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_linger",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.POINTER));

    private item_linger() {}

    private static native int nativeCall(long a0, long a1);

    static int call(long a0, long a1) {
      try {
        return (int) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_release {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_release",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER));

    private item_release() {}

    private static native void nativeCall(long a0);

    static void call(long a0) {
      try {
        HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_release_status {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_release_status",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.INT));

    private item_release_status() {}

    private static native int nativeCall(long a0, int a1);

    static int call(long a0, int a1) {
      try {
        return (int) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class item_refuse_release {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_refuse_release",
            NativeSignature.of(NativeType.INT, NativeType.POINTER));

    private item_refuse_release() {}

    private static native int nativeCall(long a0);

    static int call(long a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class items_alive {
    private static final MethodHandle HANDLE =
        LIBRARY.link(MethodHandles.lookup(), "items_alive", NativeSignature.of(NativeType.LONG));

    private items_alive() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class items_released {
    private static final MethodHandle HANDLE =
        LIBRARY.link(MethodHandles.lookup(), "items_released", NativeSignature.of(NativeType.LONG));

    private items_released() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class add {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "add",
            NativeSignature.of(NativeType.INT, NativeType.INT, NativeType.INT));

    private add() {}

    private static native int nativeCall(int a0, int a1);

    static int call(int a0, int a1) {
      try {
        return (int) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class negate {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(), "negate", NativeSignature.of(NativeType.BOOL, NativeType.BOOL));

    private negate() {}

    private static native byte nativeCall(int a0);

    static byte call(int a0) {
      try {
        return (byte) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_schar {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_schar",
            NativeSignature.of(NativeType.SIGNED_CHAR, NativeType.SIGNED_CHAR));

    private echo_schar() {}

    private static native byte nativeCall(int a0);

    static byte call(int a0) {
      try {
        return (byte) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class char_is_negative {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "char_is_negative",
            NativeSignature.of(NativeType.INT, NativeType.SIGNED_CHAR));

    private char_is_negative() {}

    private static native int nativeCall(int a0);

    static int call(int a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_uchar {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_uchar",
            NativeSignature.of(NativeType.UNSIGNED_CHAR, NativeType.UNSIGNED_CHAR));

    private echo_uchar() {}

    private static native byte nativeCall(int a0);

    static byte call(int a0) {
      try {
        return (byte) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class uchar_as_int {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "uchar_as_int",
            NativeSignature.of(NativeType.INT, NativeType.UNSIGNED_CHAR));

    private uchar_as_int() {}

    private static native int nativeCall(int a0);

    static int call(int a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_short {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_short",
            NativeSignature.of(NativeType.SHORT, NativeType.SHORT));

    private echo_short() {}

    private static native short nativeCall(int a0);

    static short call(int a0) {
      try {
        return (short) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_ushort {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_ushort",
            NativeSignature.of(NativeType.UNSIGNED_SHORT, NativeType.UNSIGNED_SHORT));

    private echo_ushort() {}

    private static native short nativeCall(int a0);

    static short call(int a0) {
      try {
        return (short) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class ushort_as_int {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "ushort_as_int",
            NativeSignature.of(NativeType.INT, NativeType.UNSIGNED_SHORT));

    private ushort_as_int() {}

    private static native int nativeCall(int a0);

    static int call(int a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_uint {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_uint",
            NativeSignature.of(NativeType.UNSIGNED_INT, NativeType.UNSIGNED_INT));

    private echo_uint() {}

    private static native int nativeCall(int a0);

    static int call(int a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_long {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_long",
            NativeSignature.of(NativeType.LONG, NativeType.LONG));

    private echo_long() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_ulong {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_ulong",
            NativeSignature.of(NativeType.UNSIGNED_LONG, NativeType.UNSIGNED_LONG));

    private echo_ulong() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_llong {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_llong",
            NativeSignature.of(NativeType.LONG_LONG, NativeType.LONG_LONG));

    private echo_llong() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_size {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_size",
            NativeSignature.of(NativeType.SIZE, NativeType.SIZE));

    private echo_size() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_wchar {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_wchar",
            NativeSignature.of(NativeType.WCHAR, NativeType.WCHAR));

    private echo_wchar() {}

    private static native int nativeCall(int a0);

    static int call(int a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_float {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_float",
            NativeSignature.of(NativeType.FLOAT, NativeType.FLOAT));

    private echo_float() {}

    private static native float nativeCall(float a0);

    static float call(float a0) {
      try {
        return (float) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class echo_double {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "echo_double",
            NativeSignature.of(NativeType.DOUBLE, NativeType.DOUBLE));

    private echo_double() {}

    private static native double nativeCall(double a0);

    static double call(double a0) {
      try {
        return (double) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class sum_many {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "sum_many",
            NativeSignature.of(
                NativeType.DOUBLE,
                NativeType.INT,
                NativeType.DOUBLE,
                NativeType.LONG,
                NativeType.FLOAT,
                NativeType.SHORT,
                NativeType.UNSIGNED_CHAR,
                NativeType.DOUBLE,
                NativeType.INT,
                NativeType.INT,
                NativeType.INT,
                NativeType.INT,
                NativeType.DOUBLE,
                NativeType.FLOAT,
                NativeType.SIGNED_CHAR));

    private sum_many() {}

    private static native double nativeCall(
        int a0,
        double a1,
        long a2,
        float a3,
        int a4,
        int a5,
        double a6,
        int a7,
        int a8,
        int a9,
        int a10,
        double a11,
        float a12,
        int a13);

    static double call(
        int a0,
        double a1,
        long a2,
        float a3,
        int a4,
        int a5,
        double a6,
        int a7,
        int a8,
        int a9,
        int a10,
        double a11,
        float a12,
        int a13) {
      try {
        return (double)
            HANDLE.invokeExact(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class length_of {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "length_of",
            NativeSignature.of(NativeType.SIZE, NativeType.POINTER));

    private length_of() {}

    private static native long nativeCall(long a0);

    static long call(long a0) {
      try {
        return (long) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class is_null {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "is_null",
            NativeSignature.of(NativeType.INT, NativeType.POINTER));

    private is_null() {}

    private static native int nativeCall(long a0);

    static int call(long a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class byte_at {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "byte_at",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.INT));

    private byte_at() {}

    private static native int nativeCall(long a0, int a1);

    static int call(long a0, int a1) {
      try {
        return (int) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class some_text {
    private static final MethodHandle HANDLE =
        LIBRARY.link(MethodHandles.lookup(), "some_text", NativeSignature.of(NativeType.POINTER));

    private some_text() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class malformed_text {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(), "malformed_text", NativeSignature.of(NativeType.POINTER));

    private malformed_text() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class no_text {
    private static final MethodHandle HANDLE =
        LIBRARY.link(MethodHandles.lookup(), "no_text", NativeSignature.of(NativeType.POINTER));

    private no_text() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class sum_doubles {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "sum_doubles",
            NativeSignature.of(NativeType.DOUBLE, NativeType.POINTER, NativeType.SIZE));

    private sum_doubles() {}

    private static native double nativeCall(long a0, long a1);

    static double call(long a0, long a1) {
      try {
        return (double) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class double_all {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "double_all",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER, NativeType.SIZE));

    private double_all() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class negate_longs {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "negate_longs",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER, NativeType.SIZE));

    private negate_longs() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class open_item {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "open_item",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.POINTER));

    private open_item() {}

    private static native int nativeCall(long a0, long a1);

    static int call(long a0, long a1) {
      try {
        return (int) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class sizeof_mixed {
    private static final MethodHandle HANDLE =
        LIBRARY.link(MethodHandles.lookup(), "sizeof_mixed", NativeSignature.of(NativeType.SIZE));

    private sizeof_mixed() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class fill_pod {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "fill_pod",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER, NativeType.INT));

    private fill_pod() {}

    private static native void nativeCall(long a0, int a1);

    static void call(long a0, int a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class sum_pod {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "sum_pod",
            NativeSignature.of(NativeType.INT, NativeType.POINTER));

    private sum_pod() {}

    private static native int nativeCall(long a0);

    static int call(long a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class static_mixed {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(), "static_mixed", NativeSignature.of(NativeType.POINTER));

    private static_mixed() {}

    private static native long nativeCall();

    static long call() {
      try {
        return (long) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class not_in_the_library {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "not_in_the_library",
            NativeSignature.of(NativeType.INT, NativeType.INT));

    private not_in_the_library() {}

    private static native int nativeCall(int a0);

    static int call(int a0) {
      try {
        return (int) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class apply {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "apply",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.INT, NativeType.INT)
                .callingBack());

    private apply() {}

    private static native int nativeCall(long a0, int a1, int a2);

    static int call(long a0, int a1, int a2) {
      try {
        return (int) HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class apply_quietly {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "apply_quietly",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.INT, NativeType.INT));

    private apply_quietly() {}

    private static native int nativeCall(long a0, int a1, int a2);

    static int call(long a0, int a1, int a2) {
      try {
        return (int) HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class apply_mixed {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "apply_mixed",
            NativeSignature.of(NativeType.DOUBLE, NativeType.POINTER, NativeType.POINTER)
                .callingBack());

    private apply_mixed() {}

    private static native double nativeCall(long a0, long a1);

    static double call(long a0, long a1) {
      try {
        return (double) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class each {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "each",
            NativeSignature.of(
                    NativeType.VOID, NativeType.POINTER, NativeType.POINTER, NativeType.INT)
                .callingBack());

    private each() {}

    private static native void nativeCall(long a0, long a1, int a2);

    static void call(long a0, long a1, int a2) {
      try {
        HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class sort_ints {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "sort_ints",
            NativeSignature.of(
                    NativeType.VOID, NativeType.POINTER, NativeType.SIZE, NativeType.POINTER)
                .callingBack());

    private sort_ints() {}

    private static native void nativeCall(long a0, long a1, long a2);

    static void call(long a0, long a1, long a2) {
      try {
        HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class apply_on_thread {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "apply_on_thread",
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.INT, NativeType.INT)
                .callingBack());

    private apply_on_thread() {}

    private static native int nativeCall(long a0, int a1, int a2);

    static int call(long a0, int a1, int a2) {
      try {
        return (int) HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class store_callback {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "store_callback",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER).callingBack());

    private store_callback() {}

    private static native void nativeCall(long a0);

    static void call(long a0) {
      try {
        HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class trigger_callback {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "trigger_callback",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER).callingBack());

    private trigger_callback() {}

    private static native void nativeCall(long a0);

    static void call(long a0) {
      try {
        HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class next_day {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(), "next_day", NativeSignature.of(StructTest.POD, StructTest.POD));

    private next_day() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class weigh {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "weigh",
            NativeSignature.of(NativeType.DOUBLE, StructTest.MIXED));

    private weigh() {}

    private static native double nativeCall(long a0);

    static double call(long a0) {
      try {
        return (double) HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class mix {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "mix",
            NativeSignature.of(StructTest.MIXED, NativeType.CHAR, NativeType.DOUBLE));

    private mix() {}

    private static native void nativeCall(long a0, int a1, double a2);

    static void call(long a0, int a1, double a2) {
      try {
        HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class scale_floats {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "scale_floats",
            NativeSignature.of(
                StructByValueTest.FLOATS, StructByValueTest.FLOATS, NativeType.FLOAT));

    private scale_floats() {}

    private static native void nativeCall(long a0, long a1, float a2);

    static void call(long a0, long a1, float a2) {
      try {
        HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class sum_doubles3 {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "sum_doubles3",
            NativeSignature.of(
                NativeType.DOUBLE, NativeType.INT, StructByValueTest.DOUBLES3, NativeType.INT));

    private sum_doubles3() {}

    private static native double nativeCall(int a0, long a1, int a2);

    static double call(int a0, long a1, int a2) {
      try {
        return (double) HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class make_doubles3 {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "make_doubles3",
            NativeSignature.of(StructByValueTest.DOUBLES3, NativeType.DOUBLE));

    private make_doubles3() {}

    private static native void nativeCall(long a0, double a1);

    static void call(long a0, double a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class tiny_swap {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "tiny_swap",
            NativeSignature.of(StructByValueTest.TINY, StructByValueTest.TINY));

    private tiny_swap() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class big_sum {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "big_sum",
            NativeSignature.of(NativeType.LONG_LONG, StructByValueTest.BIG, NativeType.SHORT));

    private big_sum() {}

    private static native long nativeCall(long a0, int a1);

    static long call(long a0, int a1) {
      try {
        return (long) HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class make_big {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "make_big",
            NativeSignature.of(StructByValueTest.BIG, NativeType.LONG_LONG));

    private make_big() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class nested_turn {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "nested_turn",
            NativeSignature.of(StructByValueTest.NESTED, StructByValueTest.NESTED));

    private nested_turn() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class put_tiny {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "put_tiny",
            NativeSignature.of(NativeType.VOID, StructByValueTest.TINY, NativeType.POINTER));

    private put_tiny() {}

    private static native void nativeCall(long a0, long a1);

    static void call(long a0, long a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }
}
