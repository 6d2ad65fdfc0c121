package io.cgen.cli;

import io.cgen.Cgen;
import io.cgen.Inspection;
import io.cgen.Progress;
import io.cgen.diag.Diagnostic;
import io.cgen.draft.SpecDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code cgen init}: writes a spec file to begin with. */
final class InitCommand implements Callable<Integer> {
  private final CommandSpec command =
      CommandModel.command(
          "init",
          this,
          "Writes a commented cgen.yaml with what was inferred from the headers;"
              + " --spec names another file. A file that is there already stays as it is.");
  private final ApiOptions api = new ApiOptions(command);
  private final ReportOptions report = new ReportOptions(command);

  /** The command as picocli knows it. */
  CommandSpec model() {
    return command;
  }

  @Override
  public Integer call() {
    Path file = api.spec().orElse(Path.of("cgen.yaml"));
    if (Files.exists(file)) {
      throw refused("'" + file + "' exists already; name another file with --spec");
    }
    Inspection inspection = Cgen.inspect(api.toInit(), Progress.NONE);
    if (inspection.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      report.print(inspection.diagnostics(), command.commandLine().getErr());
      return 1;
    }
    write(file, SpecDraft.of(inspection.api(), inspection.plan(), inspection.diagnostics()));
    if (!report.quiet()) {
      command.commandLine().getOut().println("wrote " + file);
    }
    return 0;
  }

  private void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (NoSuchFileException failure) {
      throw refused("cannot write '" + file + "': there is no such folder");
    } catch (IOException failure) {
      throw refused("cannot write '" + file + "': " + failure.getMessage());
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
