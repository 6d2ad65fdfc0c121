package io.cgen.cli;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cgen}: generates Java bindings for C headers. */
@Command(
    name = "cgen",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description = "Generates typed, reference-counted Java bindings from C headers.",
    synopsisHeading = "Usage: ",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done; there may have been warnings",
      "1:the header has errors, the output cannot be written, or --check found a difference",
      "2:wrong usage"
    },
    footer = {
      "",
      "Example:",
      "  cgen --header include/dogs.h --package org.example.dogs -o src/main/java"
    })
final class CgenCommand implements Callable<Integer> {
  @Mixin private ApiOptions api;
  @Mixin private ReportOptions report;
  @Spec private CommandSpec command;

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
