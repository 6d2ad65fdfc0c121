package io.cgen.diag;

import java.util.ArrayList;
import java.util.List;

/** The diagnostics of one run, in the order in which they were reported. */
public final class DiagnosticLog implements Reporter {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Override
  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Everything reported so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Whether anything was reported that must stop the run. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
