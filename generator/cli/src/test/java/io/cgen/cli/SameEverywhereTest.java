package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is generated is the same, byte for byte, whoever runs cgen, where, and with which settings;
 * each run is a process of its own.
 */
class SameEverywhereTest {
  private static final Map<String, String> HEADERS =
      Map.of(
          "api.h",
          """
          #include "parts/first.h"
          #include "parts/second.h"
          /** Grüße aus İstanbul, 1.234,5. */
          typedef struct INSTITUTE institute;
          institute *INSTITUTE_create(const char *title);
          void INSTITUTE_free(institute *i);
          double INSTITUTE_sum(institute *i, const double *values, int n);
          """,
          "parts/first.h",
          """
          #define FIRST_LIMIT 1234567.5
          enum first_kind { FIRST_ICON, FIRST_TITLE = 40000 };
          struct first_point { int x, y; };
          int first_visit(int (*visitor)(struct first_point p, void *data), void *data);
          """,
          "parts/second.h",
          """
          #define SECOND_NAME "ıİiI"
          enum first_kind second_kind(unsigned long size);
          """);

  @TempDir static Path folder;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void generateOnce() throws IOException {
    expected = generate("here", List.of("api.h", "parts/first.h", "parts/second.h"));
    assertFalse(expected.isEmpty());
  }

  /** What a run in a project of that name writes, whose headers come to be in that order. */
  private static SortedMap<String, String> generate(
      String project, List<String> order, String... javaOptions) throws IOException {
    Path place = Files.createDirectories(folder.resolve(project));
    for (String header : order) {
      Files.createDirectories(place.resolve(header).getParent());
      Files.writeString(place.resolve(header), HEADERS.get(header));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(javaOptions));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("--header", "api.h", "--package", "org.example", "-o", "out", "-q"));

    CgenRun run = UnpackedZip.run(place, Map.of("USER", project), command.toArray());

    assertEquals(0, run.status(), run.err());
    return contents(place.resolve("out"));
  }

  private static SortedMap<String, String> contents(Path out) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
        "-Dfile.encoding=ISO-8859-1 -Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=UTF-16 -Dline.separator=\r\n",
        "-Duser.name=somebody -Duser.home=/nowhere -Xint"
      })
  void withOtherSettings(String options) throws IOException {
    String project = "with" + options.hashCode();

    assertEquals(
        expected,
        generate(project, List.of("parts/second.h", "parts/first.h", "api.h"), options.split(" ")));
  }

  @Test
  void inAnotherFolder() throws IOException {
    List<String> order = List.of("parts/second.h", "api.h", "parts/first.h");

    assertEquals(expected, generate("a place/deeper down", order));
  }

  @Test
  void onceMore() throws IOException {
    List<String> order = List.of("api.h", "parts/first.h", "parts/second.h");

    assertEquals(expected, generate("here", order));
  }
}
