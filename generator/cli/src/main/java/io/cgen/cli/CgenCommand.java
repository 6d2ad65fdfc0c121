package io.cgen.cli;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cgen}: generates Java bindings for C headers. */
final class CgenCommand implements Callable<Integer> {
  private final CommandSpec command =
      CommandModel.command(
          "cgen", this, "Generates typed, reference-counted Java bindings from C headers.");
  private final ApiOptions api = new ApiOptions(command);
  private final ReportOptions report = new ReportOptions(command);

  /** The command as picocli knows it, without its subcommands. */
  CommandSpec model() {
    command
        .usageMessage()
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(exitStatus())
        .footer(
            "",
            "Example:",
            "  cgen --header include/dogs.h --package org.example.dogs -o src/main/java");
    return command;
  }

  private static Map<String, String> exitStatus() {
    Map<String, String> status = new LinkedHashMap<>();
    status.put("0", "done; there may have been warnings");
    status.put(
        "1", "the header has errors, the output cannot be written, or --check found a difference");
    status.put("2", "wrong usage");
    return status;
  }

  @Override
  public Integer call() {
    CgenOptions options = api.toGenerate();
    PrintWriter out = command.commandLine().getOut();
    CgenResult result;
    try (ProgressLine progress = report.progress(command.commandLine().getErr())) {
      result = Cgen.run(options, progress);
    }
    report.print(result.diagnostics(), command.commandLine().getErr());
    result.drift().ifPresent(drift -> out.print(drift.unifiedDiff()));
    if (!report.quiet()) {
      out.print(new Summary(options, result, report.verbose()).text());
    }
    return result.succeeded() ? 0 : 1;
  }
}
