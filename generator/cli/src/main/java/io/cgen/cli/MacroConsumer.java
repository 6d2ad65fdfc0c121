package io.cgen.cli;

import io.cgen.preprocess.MacroOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Collects {@code -D} and {@code -U} in one list, because their order matters. */
final class MacroConsumer implements IParameterConsumer {
  private final List<MacroOption> collected = new ArrayList<>();

  /** What was defined and undefined, in the order of the command line. */
  List<MacroOption> collected() {
    return List.copyOf(collected);
  }

  @Override
  public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
    String option = ((OptionSpec) argument).longestName();
    if (args.isEmpty() || !isMacro(args.peek())) {
      throw new ParameterException(command.commandLine(), "no macro name follows " + option);
    }
    collected.add(new MacroOption(option.equals("-D"), args.pop()));
  }

  private static boolean isMacro(String text) {
    return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
  }
}
