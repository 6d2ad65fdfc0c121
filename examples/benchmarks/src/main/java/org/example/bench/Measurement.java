package org.example.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs JMH with the options of its command line, and writes the results to a file. */
public final class Measurement {
  private Measurement() {}

  /** The first argument is the file, the others go to JMH. */
  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    String[] options = Arrays.copyOfRange(args, 1, args.length);
    List<String> lines =
        new Runner(new CommandLineOptions(options))
            .run().stream()
                .map(Measurement::result)
                .map(Result::toLine)
                .collect(Collectors.toList());
    Files.write(Path.of(args[0]), lines);
  }

  private static Result result(RunResult measured) {
    String[] name = measured.getParams().getBenchmark().split("\\.");
    String parameters =
        measured.getParams().getParamsKeys().stream()
            .map(key -> " " + measured.getParams().getParam(key))
            .collect(Collectors.joining());
    return Result.of(
        name[name.length - 2] + parameters,
        name[name.length - 1],
        measured.getPrimaryResult().getStatistics());
  }
}
