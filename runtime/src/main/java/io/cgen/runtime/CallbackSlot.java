package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One stub that C can call, and the Java object that it stands for at the moment. */
final class CallbackSlot {
  private static final MethodHandle TARGET = find("target", Object.class);
  private static final MethodHandle FAILED = find("failed", void.class, Throwable.class);

  private static final Queue<CallbackSlot> FOR_EVER = new ConcurrentLinkedQueue<>();

  private final String cName;
  private final Consumer<CallbackSlot> pool;
  private final BiConsumer<CallbackSlot, Object> kept;
  private volatile Object target;
  private volatile boolean isForEver;
  private NativeLinker.Stub stub;

  /**
   * A stub without code yet.
   *
   * @param pool takes it when it is free
   * @param kept is told that it stands for its target for ever
   */
  CallbackSlot(String cName, Consumer<CallbackSlot> pool, BiConsumer<CallbackSlot, Object> kept) {
    this.cName = cName;
    this.pool = pool;
    this.kept = kept;
  }

  /** Makes the stub: the target's method, with every exception caught. */
  void link(NativeLinker linker, MethodHandle upcall, NativeSignature signature, Object fallback) {
    MethodHandle onTarget = MethodHandles.collectArguments(upcall, 0, TARGET.bindTo(this));
    MethodHandle safe =
        MethodHandles.catchException(
            onTarget, Throwable.class, handler(onTarget.type().returnType(), fallback));
    stub = linker.upcall(safe, signature);
  }

  private MethodHandle handler(Class<?> result, Object fallback) {
    MethodHandle failed = FAILED.bindTo(this);
    if (result == void.class) {
      return failed;
    }
    MethodHandle value =
        MethodHandles.dropArguments(MethodHandles.constant(result, fallback), 0, Throwable.class);
    return MethodHandles.foldArguments(value, failed);
  }

  long address() {
    return stub.address();
  }

  void aim(Object newTarget) {
    target = newTarget;
  }

  /** From now on the stub stands for nothing, until it is used again; unless it does for ever. */
  void free() {
    if (!isForEver) {
      target = null;
      pool.accept(this);
    }
  }

  /** The stub stands for its target as long as the program runs. */
  void keepForever() {
    if (!isForEver) {
      isForEver = true;
      FOR_EVER.add(this);
      kept.accept(this, target);
    }
  }

  /** What it stands for; {@code null} if that is nothing. */
  Object current() {
    return target;
  }

  private Object target() {
    Object current = target;
    if (current == null) {
      throw new IllegalStateException(
          "C called a " + cName + " after the end of the call or handle that it was given to");
    }
    PendingFailure.skipIfPending();
    return current;
  }

  private void failed(Throwable failure) {
    PendingFailure.report(failure);
  }

  static Object zero(Class<?> type) {
    if (type == void.class) {
      return 0;
    }
    MethodHandle zero = MethodHandles.zero(type);
    try {
      return zero.invoke();
    } catch (Throwable bug) {
      throw NativeCall.rethrow(bug);
    }
  }

  private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
    try {
      return MethodHandles.lookup()
          .findVirtual(CallbackSlot.class, name, MethodType.methodType(result, parameters));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
