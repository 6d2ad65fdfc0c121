package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticLog;
import io.cgen.diag.DiagnosticRenderer;
import io.cgen.model.CApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static String messages(Path folder) throws IOException {
    DiagnosticLog log = new DiagnosticLog();
    CApi api = HeaderText.read(FOLDER.resolve("weather.h"), log);
    Spec spec = SpecReader.read("cgen.yaml", Files.readString(folder.resolve("cgen.yaml")), log);
    SpecCheck.check(spec, api, log);
    return log.diagnostics().stream()
        .map(SpecMistakesTest::render)
        .collect(Collectors.joining("\n"))
        .replace(FOLDER + "/", "");
  }

  private static String render(Diagnostic diagnostic) {
    return DiagnosticRenderer.text().render(diagnostic);
  }
}
