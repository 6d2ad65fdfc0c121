package io.cgen.runtime;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a callback threw, until the native call that led to it has returned.
 *
 * <p>Each thread has its own. The counter lets the usual case, that nowhere is one pending, be
 * decided without looking for the thread's.
 */
final class PendingFailure {
  private static final ThreadLocal<Throwable> PENDING = new ThreadLocal<>();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Skipped SKIPPED = new Skipped();
  private static final MethodHandle RETHROW = find();

  /** By name, because the class cannot be loaded without JNA. */
  private static final String JNA_UPCALL = "io.cgen.runtime.JnaUpcall";

  private PendingFailure() {}

  /** Says that a callback was not run; it needs no stack trace. */
  private static final class Skipped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Skipped() {
      super("an earlier callback of the same call failed", null, false, false);
    }
  }

  /** Ends a callback whose call has failed already. */
  static void skipIfPending() {
    if (COUNT.get() != 0 && PENDING.get() != null) {
      throw SKIPPED;
    }
  }

  /** Keeps what a callback threw for the Java code that waits, or tells the thread's handler. */
  static void report(Throwable failure) {
    if (failure == SKIPPED) {
      return;
    }
    if (!isCalledFromJava()) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    } else if (PENDING.get() == null) {
      PENDING.set(failure);
      COUNT.incrementAndGet();
    }
  }

  /** A linked function that throws, after it has returned, what a callback threw meanwhile. */
  static MethodHandle rethrowingAfter(MethodHandle call) {
    Class<?> result = call.type().returnType();
    MethodHandle check = RETHROW;
    if (result != void.class) {
      check = MethodHandles.foldArguments(MethodHandles.identity(result), check);
    }
    return MethodHandles.filterReturnValue(call, check);
  }

  /** Throws what a callback threw in the call that has just returned. */
  static void rethrow() {
    if (COUNT.get() != 0) {
      rethrowOwn();
    }
  }

  private static void rethrowOwn() {
    Throwable failure = PENDING.get();
    if (failure != null) {
      PENDING.remove();
      COUNT.decrementAndGet();
      throw NativeCall.rethrow(failure);
    }
  }

  /** Below the frames that belong to the callback there are others, unless C made the thread. */
  static boolean isCalledFromJava() {
    return StackWalker.getInstance()
        .walk(frames -> frames.dropWhile(PendingFailure::belongsToCallback).findAny().isPresent());
  }

  private static boolean belongsToCallback(StackFrame frame) {
    String name = frame.getClassName();
    return name.equals(PendingFailure.class.getName())
        || name.equals(CallbackSlot.class.getName())
        || name.equals(ErrorCallback.class.getName())
        || name.startsWith(JNA_UPCALL)
        || name.startsWith("com.sun.jna.")
        || name.startsWith("java.lang.invoke.");
  }

  private static MethodHandle find() {
    try {
      return MethodHandles.lookup()
          .findStatic(PendingFailure.class, "rethrow", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
