package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A kind of C function pointer that Java code can stand behind: its signature and the functional
 * interface that Java sees.
 *
 * <p>C gets the address of a stub. Stubs are costly to make, so they are used again; one that is
 * free stands for nothing. A C library that calls a stub after its time gets the fallback value,
 * and the mistake is reported like an exception of the callback; it cannot crash.
 *
 * <p>An exception never unwinds through C. C gets the fallback value, and so it does for every
 * further callback of the same call; the exception is thrown once that call has returned to Java.
 * On a thread that C made, where no Java code waits, the thread's uncaught exception handler gets
 * it.
 *
 * @param <T> the functional interface
 */
public final class CallbackType<T> {
  private final String cName;
  private final MethodHandle upcall;
  private final NativeSignature signature;
  private final Object fallback;
  private final ConcurrentLinkedQueue<CallbackSlot> free = new ConcurrentLinkedQueue<>();

  /** All that were ever made: each is in use, or free to be used again. */
  private final Map<Long, CallbackSlot> byAddress = new ConcurrentHashMap<>();

  /** Those that C keeps. */
  private final KeptCallbacks kept = new KeptCallbacks();

  private CallbackType(
      String cName, MethodHandle upcall, NativeSignature signature, Object fallback) {
    this.cName = cName;
    this.upcall = upcall;
    this.signature = signature;
    this.fallback = fallback;
  }

  /**
   * A kind of callback whose fallback value is zero.
   *
   * @param cName for messages
   * @param upcalls a lookup in the class that declares {@code static R upcall(T target, ...)},
   *     which turns C's values into those of the interface and calls it. Its parameters have the
   *     result carriers of their C types, its result has the parameter carrier. A struct by value
   *     is the address of C's copy, valid until it returns; it stores one that it returns at the
   *     address that comes first
   */
  public static <T> CallbackType<T> of(
      String cName, Class<T> javaType, MethodHandles.Lookup upcalls, NativeSignature signature) {
    MethodType type = signature.upcallCarriers();
    MethodHandle upcall = find(upcalls, type.insertParameterTypes(0, javaType));
    MethodHandle generic = upcall.asType(upcall.type().changeParameterType(0, Object.class));
    return new CallbackType<>(cName, generic, signature, CallbackSlot.zero(type.returnType()));
  }

  private static MethodHandle find(MethodHandles.Lookup upcalls, MethodType type) {
    try {
      return upcalls.findStatic(upcalls.lookupClass(), "upcall", type);
    } catch (ReflectiveOperationException mismatch) {
      throw new IllegalArgumentException(
          upcalls.lookupClass().getName() + " declares no static upcall" + type, mismatch);
    }
  }

  /** The same kind with another integral value for C when the Java code fails. */
  public CallbackType<T> withFallback(long value) {
    return withFallback(MethodHandles.constant(long.class, value));
  }

  /** The same kind with another floating-point value for C when the Java code fails. */
  public CallbackType<T> withFallback(double value) {
    return withFallback(MethodHandles.constant(double.class, value));
  }

  private CallbackType<T> withFallback(MethodHandle constant) {
    Class<?> result = signature.upcallCarriers().returnType();
    MethodHandle converted =
        MethodHandles.explicitCastArguments(constant, MethodType.methodType(result));
    try {
      return new CallbackType<>(cName, upcall, signature, converted.invoke());
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  /** A stub that stands for the target until it is freed: the one that C keeps, if it does. */
  CallbackSlot take(T target) {
    Objects.requireNonNull(target, "target");
    CallbackSlot again = kept.hold(target);
    if (again != null) {
      return again;
    }
    CallbackSlot slot = free.poll();
    if (slot == null) {
      slot = made();
    }
    slot.aim(target);
    return slot;
  }

  /**
   * The code that C can call as long as the program runs, NULL for {@code null}. It is the same
   * each time for the same object.
   */
  public NativePointer forEver(T target) {
    if (target == null) {
      return NativePointer.NULL;
    }
    if (target instanceof NativeFunction function && function.isForEver()) {
      return NativePointer.ofAddress(function.address());
    }
    CallbackSlot slot = take(target);
    slot.keepForever();
    return NativePointer.ofAddress(slot.address());
  }

  private CallbackSlot made() {
    CallbackSlot slot = new CallbackSlot(cName, free::add, kept);
    slot.link(LinkerChoice.linker(), upcall, signature, fallback);
    byAddress.put(slot.address(), slot);
    return slot;
  }

  /** The Java object behind the stub at an address; {@code null} if there is none. */
  @SuppressWarnings("unchecked") // it was taken for one
  T targetAt(long address) {
    CallbackSlot slot = byAddress.get(address);
    return slot == null ? null : (T) slot.current();
  }

  /** How many stubs C code can have of this kind, in use or not. */
  int stubs() {
    return byAddress.size();
  }

  /** Names the C type. */
  @Override
  public String toString() {
    return "CallbackType[" + cName + "]";
  }
}
