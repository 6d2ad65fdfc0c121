package io.cgen.preprocess;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Note;
import io.cgen.diag.Reporter;
import java.util.List;
import java.util.Optional;

/**
 * What the preprocessor has to say: places become excerpts with their notes, and hopeless input
 * does not fill the terminal.
 */
final class Complaints {
  private static final int LIMIT = 500;

  private final Reporter reporter;
  private int count;

  Complaints(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Whether nothing more will be passed on, so that nothing more need be found out. */
  boolean isFull() {
    return count >= LIMIT;
  }

  /** Reports a problem with {@code token}. */
  void about(Token token, DiagnosticCode code, String message) {
    about(token, code, message, List.of());
  }

  /** Reports a problem with {@code token}, with remarks that come before its own notes. */
  void about(Token token, DiagnosticCode code, String message, List<Note> remarks) {
    if (!isFull()) {
      report(Trace.diagnostic(code, message, token, remarks));
    }
  }

  /** Reports a problem with {@code length} characters of a file. */
  void at(SourceText source, int offset, int length, DiagnosticCode code, String message) {
    report(
        new Diagnostic(
            code, message, Optional.of(source.excerpt(offset, length)), Trace.inclusions(source)));
  }

  /** Passes a diagnostic on. */
  void report(Diagnostic diagnostic) {
    if (!isFull()) {
      count++;
      reporter.report(diagnostic);
    }
  }
}
