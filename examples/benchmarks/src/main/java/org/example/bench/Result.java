package org.example.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.util.Statistics;

/**
 * What one peer took for one operation, in nanoseconds.
 *
 * @param operation a class of benchmarks, and its parameters if it has some
 * @param peer a method of it
 * @param time the lower quartile of the samples: what else the machine does only ever adds to them
 * @param median the median of the samples; far from the time if they were disturbed
 */
record Result(String operation, String peer, double time, double median) {
  static Result of(String operation, String peer, Statistics samples) {
    return new Result(operation, peer, samples.getPercentile(25), samples.getPercentile(50));
  }

  /** The lines of a file. */
  static List<Result> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(Result::parse).collect(Collectors.toList());
  }

  private static Result parse(String line) {
    String[] cells = line.split(",");
    return new Result(
        cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
  }

  /** A line of a file. */
  String toLine() {
    return String.join(",", operation, peer, Double.toString(time), Double.toString(median));
  }
}
