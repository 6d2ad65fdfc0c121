package io.cgen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The program {@code cgen}. */
public final class Main {
  private static final String COMPLETION = "generate-completion";

  private Main() {}

  /**
   * Runs the command; if it did not succeed, ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs the command.
   *
   * @param out takes what was asked for
   * @param err takes what went wrong, and the progress
   * @param args the command line
   * @return 0: done; 1: the header has errors, the output could not be written, or {@code --check}
   *     found drift; 2: wrong usage
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine command = command(List.of(args));
    command.setOut(out);
    command.setErr(err);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setUnmatchedOptionsAllowedAsOptionParameters(false);
    CommandErrors errors = new CommandErrors();
    command.setParameterExceptionHandler(errors);
    command.setExecutionExceptionHandler(errors);
    int status = command.execute(args);
    out.flush();
    err.flush();
    return status;
  }

  /** To know a subcommand takes time, which a run that names none need not spend. */
  private static CommandLine command(List<String> args) {
    CommandLine command = new CommandLine(new CgenCommand().model());
    boolean all = args.contains("--help") || args.contains("-h") || args.contains(COMPLETION);
    if (all || args.contains("inspect")) {
      command.addSubcommand(new InspectCommand().model());
    }
    if (all || args.contains("init")) {
      command.addSubcommand(new InitCommand().model());
    }
    if (all) {
      command.addSubcommand(COMPLETION, new GenerateCompletion());
    }
    return command;
  }
}
