package org.example.timeseries.river;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The data of the example, read without the library. */
final class DataFiles {
  static final Path FOLDER = Path.of(System.getProperty("example.folder", "."), "data");

  private DataFiles() {}

  static String list() {
    return FOLDER.resolve("river.txt").toString();
  }

  /** The values in a file: a row for each member, and NaN for what is missing. */
  static double[][] values(String file) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines
          .filter(line -> line.matches("[-0-9].*"))
          .map(DataFiles::numbers)
          .toArray(double[][]::new);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.trim().split(" +"))
        .mapToDouble(word -> word.equals("-") ? Double.NaN : Double.parseDouble(word))
        .toArray();
  }
}
