package io.cgen.diag;

import java.util.List;
import java.util.Optional;

/**
 * One thing that cgen has to say about its input.
 *
 * @param code what kind of thing it is
 * @param message one sentence without a full stop, naming what is wrong and what to do
 * @param excerpt the place meant, if there is one
 * @param notes remarks that belong to it, in the order in which to show them
 */
public record Diagnostic(
    DiagnosticCode code, String message, Optional<Excerpt> excerpt, List<Note> notes) {
  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** How much it matters. */
  public Severity severity() {
    return code.severity();
  }

  /** Whether it must stop the run. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
