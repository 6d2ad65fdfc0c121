package io.cgen.cli;

import static io.cgen.cli.CommandModel.choice;
import static io.cgen.cli.CommandModel.flag;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticRenderer;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how much is printed, and how. */
final class ReportOptions {
  /** How diagnostics are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final OptionSpec quiet = flag("Prints errors and warnings only.", "-q", "--quiet");
  private final OptionSpec verbose =
      flag("Prints every file that changed and everything that was skipped.", "-v", "--verbose");
  private final OptionSpec format =
      choice(
              "text|json",
              "How errors and warnings are printed; JSON is one object a line.",
              "--diagnostics")
          .type(Format.class)
          .initialValue(Format.TEXT)
          .build();

  /** Adds the options to {@code command}. */
  ReportOptions(CommandSpec command) {
    command.addArgGroup(ArgGroupSpec.builder().addArg(quiet).addArg(verbose).build());
    command.addOption(format);
  }

  /**
   * Whether only errors and warnings are printed; picocli knows no value where neither is given.
   */
  boolean quiet() {
    return Boolean.TRUE.equals(quiet.getValue());
  }

  boolean verbose() {
    return Boolean.TRUE.equals(verbose.getValue());
  }

  /** Shows how far a run has come if somebody is looking. */
  ProgressLine progress(PrintWriter err) {
    return new ProgressLine(err, Boolean.getBoolean("cgen.terminal") && !quiet());
  }

  /** Prints {@code diagnostics} in the chosen format. */
  void print(List<Diagnostic> diagnostics, PrintWriter err) {
    DiagnosticRenderer renderer =
        format.getValue() == Format.JSON ? DiagnosticRenderer.json() : DiagnosticRenderer.text();
    diagnostics.forEach(diagnostic -> err.print(renderer.render(diagnostic)));
  }
}
