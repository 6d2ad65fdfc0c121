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
  @Override
  public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
    OptionSpec define = command.findOption("-D");
    boolean defines = argument.equals(define);
    if (args.isEmpty() || !isMacro(args.peek())) {
      String option = defines ? "-D" : "-U";
      throw new ParameterException(command.commandLine(), "no macro name follows " + option);
    }
    List<MacroOption> all = new ArrayList<>(define.<List<MacroOption>>getValue());
    all.add(new MacroOption(defines, args.pop()));
    define.setValue(all);
  }

  private static boolean isMacro(String text) {
    return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
  }
}
