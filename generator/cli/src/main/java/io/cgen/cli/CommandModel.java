package io.cgen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * How commands are described to picocli: by its builders. Annotations would say the same, but to
 * read them takes a tenth of a usual run.
 */
final class CommandModel {
  private CommandModel() {}

  /** A command that does {@code action}; all commands have the options for help. */
  static CommandSpec command(String name, Callable<Integer> action, String description) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(action).name(name);
    command.versionProvider(new VersionText());
    command
        .usageMessage()
        .width(100)
        .sortOptions(false)
        .synopsisHeading("Usage: ")
        .description(description);
    return command
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  /** An option that is there or not. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .initialValue(false)
        .description(description)
        .build();
  }

  /** An option with a value, called {@code label} in the help text. */
  static OptionSpec.Builder option(String label, String description, String... names) {
    return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
  }

  /**
   * An option with one of the values that {@code label} lists between bars, which shells complete.
   */
  static OptionSpec.Builder choice(String label, String description, String... names) {
    return option(label, description, names).completionCandidates(List.of(label.split("\\|")));
  }
}
