package io.cgen.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What programs do that use generated code: each folder of {@code behaviour} is a {@link Program},
 * and {@code output.txt} what it is to print, through whichever linker. {@code -Drecreate=true}
 * rewrites those; {@code -Dcase=NAME} runs one of them.
 */
class BehaviourTest {
  private static final Path FOLDER = Path.of("src/test/resources/behaviour");

  static List<Path> cases() throws IOException {
    String only = System.getProperty("case", "");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(Files::isDirectory)
          .filter(file -> only.isEmpty() || file.endsWith(only))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheSameThroughBothLinkers(Path folder, @TempDir Path scratch)
      throws IOException, InterruptedException {
    Path expected = folder.resolve("output.txt");
    List<Jdk> jdks = Jdk.forBothLinkers();
    assertFalse(jdks.isEmpty());
    try (Program program = Program.build(folder, scratch)) {
      assertEquals("", program.diagnostics());
      if (Boolean.getBoolean("recreate")) {
        Files.writeString(expected, program.run(jdks.get(0)));
      }
      for (Jdk jdk : jdks) {
        assertEquals(Files.readString(expected), program.run(jdk), jdk::linker);
      }
    }
  }
}
