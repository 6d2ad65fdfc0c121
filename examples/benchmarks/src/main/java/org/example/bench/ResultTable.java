package org.example.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
          "StructByPointer",
          "StructByValue",
          "Callback");

  private static final List<String> PEERS =
      List.of(
          "c",
          "memcpy",
          CGEN,
          "ffm",
          "ffmCritical",
          "ffmArena",
          "jextract",
          "jni",
          "jnaDirect",
          "jnaInterface",
          "javacpp");

  private final List<Result> results;

  private ResultTable(List<Result> results) {
    this.results = results;
  }

  /** Prints the table of {@code JDK=FILE} arguments, files that JMH wrote with {@code -rf csv}. */
  public static void main(String[] args) throws IOException {
    List<Result> results = new ArrayList<>();
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      results.addAll(Result.readCsv(parts[0], Path.of(parts[1])));
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
    return results.stream()
        .filter(result -> result.operation().split(" ")[0].equals(operation))
        .map(Result::operation)
        .distinct()
        .flatMap(row -> jdks().map(jdk -> row(row, jdk)));
  }

  private Stream<String> jdks() {
    return results.stream().map(Result::jdk).distinct();
  }

  private String row(String operation, String jdk) {
    return PEERS.stream()
        .map(peer -> cell(operation, jdk, peer))
        .collect(Collectors.joining(" | ", "| " + operation + " | " + jdk + " | ", " |"));
  }

  private String cell(String operation, String jdk, String peer) {
    return find(operation, jdk, peer).map(result -> cell(result)).orElse("");
  }

  private String cell(Result result) {
    String time = result.peer().equals(CGEN) ? withError(result) : time(result.nanoseconds());
    return find(result.operation(), result.jdk(), CGEN)
        .filter(cgen -> !result.peer().equals(CGEN))
        .map(cgen -> time + format(" (%.2f)", cgen.nanoseconds() / result.nanoseconds()))
        .orElse(time);
  }

  private static String withError(Result result) {
    String error = Double.isNaN(result.error()) ? "" : " ± " + time(result.error());
    return "**" + time(result.nanoseconds()) + "**" + error;
  }

  private static String time(double nanoseconds) {
    return format(nanoseconds < 100 ? "%.1f" : "%,.0f", nanoseconds);
  }

  private static String format(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private Optional<Result> find(String operation, String jdk, String peer) {
    return results.stream()
        .filter(result -> result.operation().equals(operation))
        .filter(result -> result.jdk().equals(jdk) && result.peer().equals(peer))
        .findFirst();
  }
}
