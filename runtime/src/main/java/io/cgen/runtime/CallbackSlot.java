package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** One stub that C can call, and the Java object that it stands for at the moment. */
final class CallbackSlot {
  private static final MethodHandle TARGET = find("target", Object.class);
  private static final MethodHandle FAILED = find("failed", void.class, Throwable.class);

  private static final Queue<CallbackSlot> FOR_EVER = new ConcurrentLinkedQueue<>();

  /** Holds what is kept as long as the program runs. */
  private static final Object PROGRAM = new Object();

  private final String cName;
  private final Consumer<CallbackSlot> pool;
  private final KeptCallbacks kept;
  private volatile Object target;
  private NativeLinker.Stub stub;

  /** Changed under the lock of the kept ones, but by the first call that passes it. */
  private int holds;

  private final Set<Object> keepers = new HashSet<>(0);

  /** Whether anything but the call that passes it holds it. */
  private volatile boolean isKept;

  /**
   * A stub without code yet.
   *
   * @param pool takes it when it is free
   * @param kept those of its kind that C keeps
   */
  CallbackSlot(String cName, Consumer<CallbackSlot> pool, KeptCallbacks kept) {
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

  /** The stub stands for a target, held by the call that passes it. */
  void aim(Object newTarget) {
    target = newTarget;
    holds = 1;
  }

  /** The call that passed it is over: unless something else holds it, it stands for nothing. */
  void free() {
    free(this);
  }

  private void free(Object holder) {
    if (!isKept || kept.letGo(this, holder)) {
      isKept = false;
      target = null;
      pool.accept(this);
    }
  }

  /**
   * From now on the holder holds it; {@link #free} is not due any more.
   *
   * @throws IllegalStateException if the holder is released; {@code free} is still due
   */
  void keepWith(NativeObject holder) {
    if (!kept.keep(this, holder)) {
      return;
    }
    try {
      holder.onRelease(() -> free(holder));
    } catch (IllegalStateException released) {
      kept.forget(this, holder);
      throw released;
    }
  }

  /** The stub stands for its target as long as the program runs; {@link #free} is not due. */
  void keepForever() {
    if (kept.keep(this, PROGRAM)) {
      FOR_EVER.add(this);
    }
  }

  void hold() {
    holds++;
  }

  /** Whether nothing holds it any more. */
  boolean letGo() {
    return --holds == 0;
  }

  boolean addKeeper(Object holder) {
    isKept = true;
    return keepers.add(holder);
  }

  void removeKeeper(Object holder) {
    keepers.remove(holder);
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
