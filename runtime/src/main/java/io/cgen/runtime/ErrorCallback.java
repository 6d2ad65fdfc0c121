package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How a library reports errors by calling back: with a text, once it has been told whom to call.
 * For generated code.
 *
 * <p>The runtime registers itself when the library is loaded, once and for ever. What is reported
 * during a call from Java is kept for its thread, and thrown when the call has returned; what a
 * thread reports that C made is logged, because nobody waits for it there. The counter lets the
 * usual case, that nothing was reported, be decided without looking for the thread's own.
 */
public final class ErrorCallback {
  private static final Queue<NativeLinker.Stub> FOR_EVER = new ConcurrentLinkedQueue<>();
  private static final NativeSignature TAKES_CALLBACK =
      NativeSignature.of(NativeType.VOID, NativeType.POINTER);
  private static final int NO_CODE = -1;

  private final String function;
  private final NativeSignature signature;
  private final int textIndex;
  private final int codeIndex;
  private final NativeSignature registration;
  private final int callbackIndex;
  private final NativeText charset;
  private final ErrorRule.Maker maker;

  private final ThreadLocal<Report> reports = new ThreadLocal<>();
  private final AtomicInteger count = new AtomicInteger();

  private record Report(String text, long code) {}

  private ErrorCallback(
      String function,
      NativeSignature signature,
      int textIndex,
      int codeIndex,
      NativeSignature registration,
      int callbackIndex,
      NativeText charset,
      ErrorRule.Maker maker) {
    this.function = function;
    this.signature = signature;
    this.textIndex = textIndex;
    this.codeIndex = codeIndex;
    this.registration = registration;
    this.callbackIndex = callbackIndex;
    this.charset = charset;
    this.maker = maker;
  }

  /**
   * A callback that a function registers, which takes nothing else.
   *
   * @param function its C name
   * @param signature of the callback
   * @param textIndex which parameter of the callback is the message
   */
  public static ErrorCallback of(String function, NativeSignature signature, int textIndex) {
    return new ErrorCallback(
        function,
        signature,
        textIndex,
        NO_CODE,
        TAKES_CALLBACK,
        0,
        NativeText.UTF_8,
        NativeException::new);
  }

  /** The same with a parameter of the callback, an {@code int}, that is the error's code. */
  public ErrorCallback withCode(int index) {
    return new ErrorCallback(
        function, signature, textIndex, index, registration, callbackIndex, charset, maker);
  }

  /**
   * The same, registered by a function that takes more: for the rest it gets zeros.
   *
   * @param index which of its parameters is the callback
   */
  public ErrorCallback registeredBy(NativeSignature newRegistration, int index) {
    return new ErrorCallback(
        function, signature, textIndex, codeIndex, newRegistration, index, charset, maker);
  }

  /** The same for messages of a charset. */
  public ErrorCallback in(NativeText newCharset) {
    return new ErrorCallback(
        function, signature, textIndex, codeIndex, registration, callbackIndex, newCharset, maker);
  }

  /** The same with exceptions of one's own. */
  public ErrorCallback thrownBy(ErrorRule.Maker newMaker) {
    return new ErrorCallback(
        function, signature, textIndex, codeIndex, registration, callbackIndex, charset, newMaker);
  }

  /** Tells a library whom to call. */
  void register(NativeLinker linker, NativeLinker.OpenLibrary library) {
    if (library.find(function).isEmpty()) {
      throw new UnsatisfiedLinkError(
          "The library has no function " + function + ", which would register an error callback");
    }
    NativeLinker.Stub stub = linker.upcall(target(), signature);
    FOR_EVER.add(stub);
    Object[] arguments = new Object[registration.parameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = CallbackSlot.zero(registration.carriers().parameterType(i));
    }
    arguments[callbackIndex] = stub.address();
    try {
      library.link(function, registration).invokeWithArguments(arguments);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  /** {@code report}, with the callback's parameters and a result of zero. */
  private MethodHandle target() {
    MethodType carriers = signature.upcallCarriers();
    MethodHandle report = own("report", void.class, long.class, long.class);
    MethodHandle adapted =
        codeIndex == NO_CODE
            ? MethodHandles.insertArguments(report, 1, 0L)
            : report.asType(report.type().changeParameterType(1, int.class));
    int[] order = codeIndex == NO_CODE ? new int[] {textIndex} : new int[] {textIndex, codeIndex};
    MethodHandle ordered =
        MethodHandles.permuteArguments(adapted, carriers.changeReturnType(void.class), order);
    return carriers.returnType() == void.class
        ? ordered
        : MethodHandles.filterReturnValue(ordered, MethodHandles.zero(carriers.returnType()));
  }

  private void report(long text, long code) {
    try {
      String said = charset.read(text);
      Report report = new Report(said == null ? "" : said, code);
      if (!PendingFailure.isCalledFromJava()) {
        RuntimeLog.reportedElsewhere(report.text());
        return;
      }
      if (reports.get() == null) {
        count.incrementAndGet();
      }
      reports.set(report);
    } catch (RuntimeException failure) {
      PendingFailure.report(failure);
    }
  }

  /** A linked function that throws, after it has returned, the error that was reported. */
  MethodHandle thrownAfter(MethodHandle call, String symbol, NativeSignature called) {
    Class<?> result = call.type().returnType();
    MethodHandle forget = own("forget", void.class);
    if (called.isFailingLate() && !called.isIgnoringErrors()) {
      return MethodHandles.foldArguments(call, forget);
    }
    MethodHandle after =
        called.isIgnoringErrors()
            ? forget
            : MethodHandles.insertArguments(own("check", void.class, String.class), 0, symbol);
    if (result != void.class) {
      after = MethodHandles.foldArguments(MethodHandles.identity(result), after);
    }
    return MethodHandles.foldArguments(MethodHandles.filterReturnValue(call, after), forget);
  }

  private void forget() {
    if (count.get() != 0) {
      take();
    }
  }

  /** Throws the error that this thread's last call reported. */
  void check(String symbol) {
    if (count.get() != 0) {
      throwOwn(symbol);
    }
  }

  private void throwOwn(String symbol) {
    Report report = take();
    if (report != null) {
      throw maker.make(report.text(), symbol, report.code());
    }
  }

  /** The thread's report, which it then has no more; {@code null} if there is none. */
  private Report take() {
    Report report = reports.get();
    if (report != null) {
      reports.remove();
      count.decrementAndGet();
    }
    return report;
  }

  private MethodHandle own(String name, Class<?> result, Class<?>... parameters) {
    try {
      return MethodHandles.lookup()
          .bind(this, name, MethodType.methodType(result, List.of(parameters)));
    } catch (ReflectiveOperationException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
