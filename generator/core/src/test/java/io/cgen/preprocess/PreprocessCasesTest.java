package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case's tokens and diagnostics are those that its folder expects. {@code -Drecreate=true}
 * writes the expectations anew.
 */
class PreprocessCasesTest {
  private static final boolean RECREATE = Boolean.getBoolean("recreate");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return PreprocessCases.all().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Preprocessing result = PreprocessCases.run(folder);
    compare(folder.resolve("expected.i"), TokenPrinter.print(result.unit().tokens()));
    compare(folder.resolve("expected.txt"), result.rendered());
  }

  private static void compare(Path file, String actual) throws IOException {
    if (RECREATE && actual.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (RECREATE) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
  }
}
