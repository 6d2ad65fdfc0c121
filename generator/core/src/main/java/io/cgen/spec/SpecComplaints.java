package io.cgen.spec;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.diag.Note;
import io.cgen.diag.Reporter;
import java.util.List;
import java.util.Optional;

/** Puts what is wrong with a spec file into diagnostics. */
final class SpecComplaints {
  private final Reporter reporter;

  SpecComplaints(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports one mistake. */
  void report(DiagnosticCode code, String message, Excerpt place) {
    reporter.report(new Diagnostic(code, message, Optional.of(place), List.of()));
  }

  /** Reports a mistake that another place has part in. */
  void report(DiagnosticCode code, String message, Excerpt place, String note, Excerpt otherPlace) {
    report(code, message, place, new Note(note, Optional.of(otherPlace)));
  }

  /** Reports a mistake with a remark. */
  void report(DiagnosticCode code, String message, Excerpt place, Note note) {
    reporter.report(new Diagnostic(code, message, Optional.of(place), List.of(note)));
  }
}
