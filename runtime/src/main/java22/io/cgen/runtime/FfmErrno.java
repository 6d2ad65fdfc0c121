package io.cgen.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Keeps {@code errno}, which the virtual machine changes at will, right after a call. */
final class FfmErrno {
  static final Linker.Option OPTION = Linker.Option.captureCallState("errno");

  private static final StructLayout LAYOUT = Linker.Option.captureStateLayout();
  private static final long OFFSET =
      LAYOUT.byteOffset(MemoryLayout.PathElement.groupElement("errno"));
  private static final ThreadLocal<MemorySegment> STATE =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(LAYOUT));
  private static final MethodHandle OWN_STATE = find();

  private FfmErrno() {}

  /** The same call without the parameter for the state, which is the thread's own. */
  static MethodHandle kept(MethodHandle call, NativeSignature signature) {
    return kept(call, signature, 0);
  }

  /** The same for a call that takes the function before the state. */
  static MethodHandle keptByPointed(MethodHandle call, NativeSignature signature) {
    return kept(call, signature, 1);
  }

  private static MethodHandle kept(MethodHandle call, NativeSignature signature, int before) {
    if (!signature.isWithErrno()) {
      return call;
    }
    int place = signature.result() instanceof io.cgen.runtime.StructLayout ? 1 : 0;
    return MethodHandles.collectArguments(call, before + place, OWN_STATE);
  }

  static int get() {
    return STATE.get().get(ValueLayout.JAVA_INT, OFFSET);
  }

  private static MemorySegment ownState() {
    return STATE.get();
  }

  private static MethodHandle find() {
    try {
      return MethodHandles.lookup()
          .findStatic(FfmErrno.class, "ownState", MethodType.methodType(MemorySegment.class));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
