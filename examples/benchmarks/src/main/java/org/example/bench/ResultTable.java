package org.example.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table in Markdown of what JMH measured: rows are operations, columns are peers, cells are
 * nanoseconds and, in brackets, how much of them cgen takes.
 */
public final class ResultTable {
  private static final String CGEN = "cgen";

  private static final List<String> OPERATIONS =
      List.of(
          "Add",
          "Get",
          "GetShared",
          "CreateRelease",
          "CreateClose",
          "Strlen",
          "Text",
          "Names",
          "Sum",
          "Fill",
          "SumRows",
          "FillRows",
          "TableIn",
          "TableOut",
          "TableInto",
          "TableSum",
          "StructByPointer",
          "StructByValue",
          "Callback");

  private static final List<String> PEERS =
      List.of(
          "c",
          "memcpy",
          CGEN,
          "cgenCritical",
          "ffm",
          "ffmCritical",
          "ffmArena",
          "jextract",
          "jni",
          "jnaDirect",
          "jnaInterface",
          "javacpp");

  private final Map<String, List<Result>> results;

  private ResultTable(Map<String, List<Result>> results) {
    this.results = results;
  }

  /** Prints the table of {@code JDK=FILE} arguments, files that {@link Measurement} wrote. */
  public static void main(String[] args) throws IOException {
    Map<String, List<Result>> results = new LinkedHashMap<>();
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      results.put(parts[0], Result.read(Path.of(parts[1])));
    }
    new ResultTable(results).lines().forEach(System.out::println);
  }

  private Stream<String> lines() {
    Stream<String> head =
        Stream.of(
            "| ns (cgen / peer) | JDK | " + String.join(" | ", PEERS) + " |",
            "|---|---|" + "---:|".repeat(PEERS.size()));
    return Stream.concat(head, OPERATIONS.stream().flatMap(this::rows));
  }

  /** The rows of a class: one for each of its parameters, and each Java. */
  private Stream<String> rows(String operation) {
    return results.values().stream()
        .flatMap(List::stream)
        .map(Result::operation)
        .filter(row -> row.split(" ")[0].equals(operation))
        .distinct()
        .flatMap(row -> results.keySet().stream().map(jdk -> row(row, jdk)));
  }

  private String row(String operation, String jdk) {
    return PEERS.stream()
        .map(peer -> find(operation, jdk, peer).map(result -> cell(result, jdk)).orElse(""))
        .collect(Collectors.joining(" | ", "| " + operation + " | " + jdk + " | ", " |"));
  }

  private String cell(Result result, String jdk) {
    String time = time(result.time());
    if (result.peer().equals(CGEN)) {
      return format("**" + time + "** +%.0f%%", 100 * (result.median() / result.time() - 1));
    }
    return find(result.operation(), jdk, CGEN)
        .map(cgen -> time + format(" (%.2f)", cgen.time() / result.time()))
        .orElse(time);
  }

  private static String time(double nanoseconds) {
    return format(nanoseconds < 100 ? "%.1f" : "%,.0f", nanoseconds);
  }

  private static String format(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private Optional<Result> find(String operation, String jdk, String peer) {
    return results.get(jdk).stream()
        .filter(result -> result.operation().equals(operation) && result.peer().equals(peer))
        .findFirst();
  }
}
