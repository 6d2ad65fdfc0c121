package io.cgen.cli;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticRenderer;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say how much is printed, and how. */
final class ReportOptions {
  /** How diagnostics are printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** How much is said besides errors. */
  static final class Verbosity {
    @Option(
        names = {"-q", "--quiet"},
        order = 20,
        description = "Prints errors and warnings only.")
    boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        order = 21,
        description = "Prints every file that changed and everything that was skipped.")
    boolean verbose;
  }

  @ArgGroup private Verbosity verbosity = new Verbosity();

  @Option(
      names = "--diagnostics",
      paramLabel = "text|json",
      order = 22,
      description = "How errors and warnings are printed; JSON is one object a line.")
  private Format format = Format.TEXT;

  boolean quiet() {
    return verbosity.quiet;
  }

  boolean verbose() {
    return verbosity.verbose;
  }

  /** Shows how far a run has come if somebody is looking. */
  ProgressLine progress(PrintWriter err) {
    return new ProgressLine(err, Boolean.getBoolean("cgen.terminal") && !quiet());
  }

  /** Prints {@code diagnostics} in the chosen format. */
  void print(List<Diagnostic> diagnostics, PrintWriter err) {
    DiagnosticRenderer renderer =
        format == Format.JSON ? DiagnosticRenderer.json() : DiagnosticRenderer.text();
    diagnostics.forEach(diagnostic -> err.print(renderer.render(diagnostic)));
  }
}
