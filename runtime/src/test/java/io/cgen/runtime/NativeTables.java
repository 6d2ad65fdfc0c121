package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The functions of the test library that are about tables, in the shape of generated code. */
@SuppressWarnings("unused") // JNA binds the native methods
final class NativeTables {
  private NativeTables() {}

  static final class table_new {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "table_new",
            NativeSignature.of(NativeType.POINTER, NativeType.INT, NativeType.INT, NativeType.INT));

    private table_new() {}

    private static native long nativeCall(int a0, int a1, int a2);

    static long call(int a0, int a1, int a2) {
      try {
        return (long) HANDLE.invokeExact(a0, a1, a2);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class table_fill {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "table_fill",
            NativeSignature.of(
                NativeType.VOID,
                NativeType.INT,
                NativeType.POINTER,
                NativeType.INT,
                NativeType.INT,
                NativeType.DOUBLE));

    private table_fill() {}

    private static native void nativeCall(int a0, long a1, int a2, int a3, double a4);

    static void call(int a0, long a1, int a2, int a3, double a4) {
      try {
        HANDLE.invokeExact(a0, a1, a2, a3, a4);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class table_weigh {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "table_weigh",
            NativeSignature.of(
                NativeType.DOUBLE,
                NativeType.INT,
                NativeType.POINTER,
                NativeType.INT,
                NativeType.INT));

    private table_weigh() {}

    private static native double nativeCall(int a0, long a1, int a2, int a3);

    static double call(int a0, long a1, int a2, int a3) {
      try {
        return (double) HANDLE.invokeExact(a0, a1, a2, a3);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class block_free {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "block_free",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER));

    private block_free() {}

    private static native void nativeCall(long a0);

    static void call(long a0) {
      try {
        HANDLE.invokeExact(a0);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class table_free {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "table_free",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER, NativeType.INT));

    private table_free() {}

    private static native void nativeCall(long a0, int a1);

    static void call(long a0, int a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class table_drop_row {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(),
            "table_drop_row",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER, NativeType.INT));

    private table_drop_row() {}

    private static native void nativeCall(long a0, int a1);

    static void call(long a0, int a1) {
      try {
        HANDLE.invokeExact(a0, a1);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class blocks_alive {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(), "blocks_alive", NativeSignature.of(NativeType.INT));

    private blocks_alive() {}

    private static native int nativeCall();

    static int call() {
      try {
        return (int) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  static final class blocks_freed {
    private static final MethodHandle HANDLE =
        Contract.LIBRARY.link(
            MethodHandles.lookup(), "blocks_freed", NativeSignature.of(NativeType.INT));

    private blocks_freed() {}

    private static native int nativeCall();

    static int call() {
      try {
        return (int) HANDLE.invokeExact();
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }
}
