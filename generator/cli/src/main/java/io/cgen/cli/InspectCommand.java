package io.cgen.cli;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Preprocessing;
import io.cgen.Progress;
import io.cgen.diag.Diagnostic;
import io.cgen.diag.Severity;
import io.cgen.page.InspectionPage;
import io.cgen.preprocess.TokenPrinter;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cgen inspect}: shows what would be generated, and why. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description = "Shows what would be generated from the headers, and why; writes nothing.",
    synopsisHeading = "Usage: ")
final class InspectCommand implements Callable<Integer> {
  /** How the result is printed. */
  enum Format {
    TEXT(InspectText::of),
    JSON(InspectJson::of),
    HTML(i -> InspectionPage.of(i.api(), i.plan(), i.diagnostics()));

    private final Function<Inspection, String> printer;

    Format(Function<Inspection, String> printer) {
      this.printer = printer;
    }
  }

  @Mixin private ApiOptions api;
  @Mixin private ReportOptions report;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      order = 15,
      description =
          "How the result is printed; text by default. HTML is one page to look at in a browser:"
              + " 'cgen inspect ... --format html > api.html'.")
  private Format format = Format.TEXT;

  @Option(
      names = "--preprocessed",
      order = 16,
      description = "Prints the headers after preprocessing instead, as 'cc -E -P' does.")
  private boolean preprocessed;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    CgenOptions options = api.toInspect();
    PrintWriter out = command.commandLine().getOut();
    if (preprocessed) {
      Preprocessing result = Cgen.preprocess(options, Progress.NONE);
      out.print(TokenPrinter.print(result.unit().tokens()));
      return report(result.diagnostics());
    }
    Inspection inspection = Cgen.inspect(options, Progress.NONE);
    out.print(format.printer.apply(inspection));
    return report(inspection.diagnostics());
  }

  private int report(List<Diagnostic> diagnostics) {
    command.commandLine().getOut().flush();
    report.print(diagnostics, command.commandLine().getErr());
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? 1 : 0;
  }
}
