package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;

/**
 * What the spec file says about functions of which only the address is known, and the plan could
 * not do.
 *
 * <ol>
 *   <li>Where Java code can stand behind one, only what such code is given and what C gets when it
 *       fails: the interface is the same for both, and nothing says who would own what it returns.
 *   <li>Where it cannot, nothing of what C gets then.
 *   <li>Nothing where neither Java nor C gets such a function from the other.
 * </ol>
 */
final class PointedOutcome {
  private final CallbackTypes callbacks;
  private final Reporter reporter;

  PointedOutcome(CallbackTypes callbacks, Reporter reporter) {
    this.callbacks = callbacks;
    this.reporter = reporter;
  }

  /** Whether functions called {@code name} are only known by their addresses. */
  boolean isPointed(String name) {
    return callbacks.named(name).isPresent();
  }

  /** Reports what {@code said} says of functions called {@code name}, and cannot be. */
  void check(Stated<String> name, FunctionEntry said) {
    CallbackTypes.CallbackType type = callbacks.named(name.value()).orElseThrow();
    if (callbacks.isGiven(type.key())) {
      String message =
          "Java code can stand behind '%s', so only its 'charset' and 'fallback' can be said"
              .formatted(name.value());
      said.saidOfCalls().forEach(answer -> report(answer, message));
      return;
    }
    String message = "no Java code stands behind '%s', so it never fails".formatted(name.value());
    said.fallback().ifPresent(fallback -> report(fallback, message));
    if (!callbacks.isReceived(type.key())) {
      report(name, "Java never gets '%s', so nothing can be said of it".formatted(name.value()));
    }
  }

  private void report(Stated<?> said, String message) {
    reporter.report(
        new Diagnostic(
            DiagnosticCode.SPEC_CONTRADICTION, message, Optional.of(said.place()), List.of()));
  }
}
