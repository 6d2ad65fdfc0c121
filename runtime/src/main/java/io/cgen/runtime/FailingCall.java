package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A handle that stands for a function which cannot be called: each call throws an error of its own,
 * so that its stack trace is that of the call.
 */
final class FailingCall {
  private static final MethodHandle FRESH_ERROR = freshError();

  private FailingCall() {}

  static MethodHandle of(MethodType type, String message) {
    MethodHandle thrower =
        MethodHandles.throwException(type.returnType(), UnsatisfiedLinkError.class);
    MethodHandle failing = MethodHandles.collectArguments(thrower, 0, FRESH_ERROR.bindTo(message));
    return MethodHandles.dropArguments(failing, 0, type.parameterList());
  }

  private static MethodHandle freshError() {
    try {
      return MethodHandles.publicLookup()
          .findConstructor(
              UnsatisfiedLinkError.class, MethodType.methodType(void.class, String.class));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
