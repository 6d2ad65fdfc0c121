package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Progress;
import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What cgen says of wrong spec files: each folder of {@code spec/mistakes} has one, and the
 * messages that are expected. {@code -Drecreate=true} rewrites those.
 */
class SpecMistakesTest {
  private static final Path FOLDER = Path.of("src/test/resources/spec/mistakes");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isExplained(Path folder) throws IOException {
    String said = messages(folder);
    Path expected = folder.resolve("messages.txt");
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(expected, said);
    }

    assertEquals(Files.readString(expected), said);
  }

  @Test
  void coversAtLeastTwentyKinds() throws IOException {
    assertTrue(cases().size() >= 20);
  }

  private static String messages(Path folder) {
    Path header = folder.resolve("api.h");
    Path read = Files.exists(header) ? header : FOLDER.resolve("weather.h");
    CgenOptions options =
        CgenOptions.of(List.of(read.toString()), "org.example")
            .spec(Optional.of(folder.resolve("cgen.yaml")))
            .build();
    return Cgen.inspect(options, Progress.NONE).diagnostics().stream()
        .filter(SpecMistakesTest::isAboutSpec)
        .map(DiagnosticRenderer.text()::render)
        .collect(Collectors.joining("\n"))
        .replace(folder + "/", "")
        .replace(FOLDER + "/", "");
  }

  /** C in a spec file is read by the parser, which reports in its own words. */
  private static boolean isAboutSpec(Diagnostic diagnostic) {
    boolean isThere =
        diagnostic.excerpt().filter(e -> e.position().file().endsWith("cgen.yaml")).isPresent();
    return isThere || diagnostic.code().isOfSpec();
  }
}
