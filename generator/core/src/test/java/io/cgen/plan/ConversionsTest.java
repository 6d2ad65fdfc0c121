package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionsTest {
  private static final String HEADER =
      """
      typedef struct day { int year, number; } day;
      typedef long long seconds;
      typedef struct trip {
        day start;
        const day *end;
        seconds breaks[2];
        seconds *waits;
        int waits_count;
      } trip;
      int trip_days(const trip *t);
      seconds total(const seconds *values, int values_count);
      const seconds *all_waits(int *count);
      void table(seconds **rows, int n_rows, int cols);
      """;

  private static final String SPEC =
      """
      types:
        day: {java: java.time.LocalDate, converter: org.example.Days}
        seconds: {java: java.time.Duration, converter: org.example.Waits}
      """;

  @Test
  void membersAndElementsAreConvertedAndTablesSayThatTheirsAreNot(@TempDir Path folder)
      throws IOException {
    List<Decision> decisions = decisions(folder);
    assertEquals("as java.time.LocalDate", decision(decisions, "trip.start"));
    assertEquals("as java.time.LocalDate", decision(decisions, "trip.end"));
    assertEquals("as java.time.Duration", decision(decisions, "trip.breaks"));
    assertEquals("each as java.time.Duration", decision(decisions, "trip.waits", 1));
    assertEquals(
        "each as java.time.Duration; long[], copied in, never null; its length is values_count",
        decision(decisions, "total(values)"));
    assertEquals(
        "each as java.time.Duration; long[], copied and not freed; its length is count",
        decision(decisions, "all_waits", 1));
    assertEquals(
        "long[][], copied in and back, never null; rows of cols; its length is n_rows; elements are"
            + " not converted",
        decision(decisions, "table(rows)"));
  }

  private static List<Decision> decisions(Path folder) throws IOException {
    Path header = Files.writeString(folder.resolve("api.h"), HEADER);
    Path spec = Files.writeString(folder.resolve("cgen.yaml"), SPEC);
    CgenOptions options =
        CgenOptions.of(List.of(header.toString()), "org.example").spec(Optional.of(spec)).build();
    return Cgen.inspect(options, Progress.NONE).plan().decisions();
  }

  private static String decision(List<Decision> decisions, String subject) {
    return decision(decisions, subject, 0);
  }

  private static String decision(List<Decision> decisions, String subject, int index) {
    return decisions.stream()
        .filter(decision -> decision.subject().equals(subject))
        .skip(index)
        .findFirst()
        .orElseThrow()
        .decision();
  }
}
