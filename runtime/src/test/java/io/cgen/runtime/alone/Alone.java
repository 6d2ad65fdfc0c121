package io.cgen.runtime.alone;

import io.cgen.runtime.GenericHandle;
import io.cgen.runtime.HandleType;
import io.cgen.runtime.NativeCall;
import io.cgen.runtime.NativeHandle;
import io.cgen.runtime.NativeLibrary;
import io.cgen.runtime.NativeSignature;
import io.cgen.runtime.NativeType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** What is generated, in the shape that matters here: a class loader of its own loads it. */
@SuppressWarnings("unused") // JNA binds the native methods
public final class Alone {
  private static final NativeLibrary LIBRARY = NativeLibrary.named("alone", "contract.h");
  private static final HandleType<GenericHandle> TYPE =
      GenericHandle.type("ITEM_PTR").releasedBy("item_release", Release::call);

  private Alone() {}

  /** A handle that the library made and releases. */
  public static NativeHandle create() {
    return TYPE.own(Create.call(7), "item_new");
  }

  private static final class Create {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_new",
            NativeSignature.of(NativeType.POINTER, NativeType.INT));

    private static native long nativeCall(int value);

    static long call(int value) {
      try {
        return (long) HANDLE.invokeExact(value);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  private static final class Release {
    private static final MethodHandle HANDLE =
        LIBRARY.link(
            MethodHandles.lookup(),
            "item_release",
            NativeSignature.of(NativeType.VOID, NativeType.POINTER));

    private static native void nativeCall(long item);

    static void call(long item) {
      try {
        HANDLE.invokeExact(item);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }
}
