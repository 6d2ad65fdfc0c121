package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import io.cgen.diag.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of spec files that are right: each folder of {@code spec/plans} has a header, a spec
 * file, and the plan that is expected. {@code -Drecreate=true} rewrites those.
 */
class SpecPlansTest {
  private static final Path FOLDER = Path.of("src/test/resources/spec/plans");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decideWhatTheyCan(Path folder) throws IOException {
    CgenOptions options =
        CgenOptions.of(List.of(folder.resolve("api.h").toString()), "org.example")
            .spec(Optional.of(folder.resolve("cgen.yaml")))
            .build();
    String planned = text(Cgen.inspect(options, Progress.NONE), folder);
    Path expected = folder.resolve("plan.txt");
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(expected, planned);
    }

    assertEquals(Files.readString(expected), planned);
  }

  /** Whether it is a decision, and the spec file has no part in it. */
  private static boolean isInferred(String line) {
    return !line.startsWith(" ")
        && line.endsWith(")")
        && line.contains(" (")
        && !line.contains("spec cgen.yaml:");
  }

  private static String text(Inspection inspection, Path folder) {
    String diagnostics =
        inspection.diagnostics().stream()
            .map(DiagnosticRenderer.text()::render)
            .collect(Collectors.joining());
    String plan =
        PlanText.of(inspection.plan())
            .lines()
            .filter(line -> !isInferred(line))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return plan + diagnostics.replace(folder + "/", "");
  }
}
