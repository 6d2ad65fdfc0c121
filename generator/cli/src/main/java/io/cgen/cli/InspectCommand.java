package io.cgen.cli;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Preprocessing;
import io.cgen.Progress;
import io.cgen.diag.Diagnostic;
import io.cgen.page.InspectionPage;
import io.cgen.preprocess.TokenPrinter;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cgen inspect}: shows what would be generated, and why. */
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

  private final CommandSpec command =
      CommandModel.command(
          "inspect",
          this,
          "Shows what would be generated from the headers, and why; writes nothing.");
  private final ApiOptions api = new ApiOptions(command);
  private final OptionSpec format =
      CommandModel.choice(
              "text|json|html",
              "How the result is printed; text by default. HTML is one page to look at in a"
                  + " browser: 'cgen inspect ... --format html > api.html'.",
              "--format")
          .type(Format.class)
          .initialValue(Format.TEXT)
          .build();
  private final OptionSpec preprocessed =
      CommandModel.flag(
          "Prints the headers after preprocessing instead, as 'cc -E -P' does.", "--preprocessed");
  private final ReportOptions report;

  InspectCommand() {
    command.addOption(format).addOption(preprocessed);
    report = new ReportOptions(command);
  }

  /** The command as picocli knows it. */
  CommandSpec model() {
    return command;
  }

  @Override
  public Integer call() {
    CgenOptions options = api.toInspect();
    PrintWriter out = command.commandLine().getOut();
    if (preprocessed.<Boolean>getValue()) {
      Preprocessing result = Cgen.preprocess(options, Progress.NONE);
      out.print(TokenPrinter.print(result.unit().tokens()));
      return report(result.diagnostics());
    }
    Inspection inspection = Cgen.inspect(options, Progress.NONE);
    out.print(format.<Format>getValue().printer.apply(inspection));
    return report(inspection.diagnostics());
  }

  private int report(List<Diagnostic> diagnostics) {
    command.commandLine().getOut().flush();
    report.print(diagnostics, command.commandLine().getErr());
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? 1 : 0;
  }
}
