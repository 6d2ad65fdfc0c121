package org.example.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of what JMH measured.
 *
 * @param jdk the Java it ran on
 * @param operation a class of benchmarks, and its parameters if it has some
 * @param peer a method of it
 * @param nanoseconds for one operation
 * @param error half of the 99.9 % confidence interval; not a number if there was one sample
 */
record Result(String jdk, String operation, String peer, double nanoseconds, double error) {
  private static final int SCORE = 4;
  private static final int ERROR = 5;
  private static final int FIRST_PARAMETER = 7;

  /** The lines of a file that JMH wrote with {@code -rf csv}. */
  static List<Result> readCsv(String jdk, Path file) throws IOException {
    List<Result> results = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      results.add(parse(jdk, line));
    }
    return results;
  }

  private static Result parse(String jdk, String line) {
    List<String> cells =
        Arrays.stream(line.split(",", -1))
            .map(cell -> cell.replace("\"", ""))
            .collect(Collectors.toList());
    String[] name = cells.get(0).split("\\.");
    String parameters =
        cells.subList(FIRST_PARAMETER, cells.size()).stream()
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" "));
    return new Result(
        jdk,
        (name[name.length - 2] + " " + parameters).strip(),
        name[name.length - 1],
        number(cells.get(SCORE)),
        number(cells.get(ERROR)));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }
}
