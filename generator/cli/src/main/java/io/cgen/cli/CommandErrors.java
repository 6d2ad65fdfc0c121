package io.cgen.cli;

import io.cgen.diag.NearestName;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command says when it cannot run: one line, and where to find help. */
final class CommandErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final List<String> COMMANDS = List.of("inspect", "init");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  /** Wrong usage. */
  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("cgen: " + message(failure));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** A bug. */
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("cgen: this is a bug in cgen, please report it with the header:");
    failure.printStackTrace(err);
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    String message = failure.getMessage();
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    String argument = unmatchedArgument(failure);
    if (!argument.startsWith("-")) {
      return NearestName.of(argument, COMMANDS)
          .map(near -> "there is no command '" + argument + "'; did you mean '" + near + "'?")
          .orElse(
              "do not know what to do with '" + argument + "'; headers are named with --header");
    }
    String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
    List<String> options =
        failure.getCommandLine().getCommandSpec().options().stream()
            .map(option -> option.longestName())
            .toList();
    return "unknown option '" + name + "'" + NearestName.suggestion(name, options);
  }

  /** An unknown option where a header could stand is only named in the message. */
  private static String unmatchedArgument(UnmatchedArgumentException failure) {
    Matcher named = QUOTED.matcher(failure.getMessage());
    return failure.getUnmatched().isEmpty() && named.find()
        ? named.group(1)
        : failure.getUnmatched().get(0);
  }
}
