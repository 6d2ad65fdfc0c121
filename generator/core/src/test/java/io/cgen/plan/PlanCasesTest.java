package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cgen.preprocess.MacroOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plans every header below {@code src/test/resources/plan} and compares with what is expected
 * there: {@code x.h} gives {@code x.plan}; with a file {@code x.defines} it also gives {@code
 * x.NAME.plan} for each macro named in it. {@code -Drecreate=true} rewrites the expectations.
 */
class PlanCasesTest {
  private static final Path CASES = Path.of("src/test/resources/plan");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> headers = files.filter(f -> f.toString().endsWith(".h")).sorted().toList();
      assertFalse(headers.isEmpty());
      return headers.stream().flatMap(PlanCasesTest::casesOf).toList();
    }
  }

  private static Stream<DynamicTest> casesOf(Path header) {
    String name = header.getFileName().toString().replace(".h", "");
    Stream<DynamicTest> variants =
        defines(name).stream()
            .map(macro -> test(header, name + "." + macro, List.of(MacroOption.define(macro))));
    return Stream.concat(Stream.of(test(header, name, List.of())), variants);
  }

  private static List<String> defines(String name) {
    try {
      Path file = CASES.resolve(name + ".defines");
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static DynamicTest test(Path header, String name, List<MacroOption> macros) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Map<String, String> files = Map.of("toys.h", Files.readString(header));
          Planned planned = Planned.headers(files, List.of("toys.h"), List.of(), macros);
          String actual = PlanText.of(planned.plan());
          Path expected = CASES.resolve(name + ".plan");
          if (Boolean.getBoolean("recreate")) {
            Files.writeString(expected, actual);
          }
          assertEquals(Files.readString(expected), actual);
        });
  }
}
