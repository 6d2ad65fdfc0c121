package io.cgen.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cgen.emit.GoldenFolder;
import io.cgen.emit.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What programs do that use generated code: each folder of {@code behaviour} is a {@link Program},
 * and {@code output.txt} what it is to print, through whichever linker. One that has a folder
 * {@code java} keeps there what is generated. {@code -Drecreate=true} rewrites both; {@code
 * -Dcase=NAME} runs one of them.
 */
class BehaviourTest {
  private static final Path FOLDER = Path.of("src/test/resources/behaviour");
  private static final Path GOLDEN = Path.of("src/test/golden/behaviour");

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

  static List<Path> casesWithJava() throws IOException {
    return cases().stream().filter(folder -> Files.isDirectory(golden(folder))).toList();
  }

  private static Path golden(Path folder) {
    return GOLDEN.resolve(folder.getFileName());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("casesWithJava")
  void usesTheExpectedJava(Path folder) throws IOException {
    List<JavaSource> sources = Program.generated(folder);
    if (Boolean.getBoolean("recreate")) {
      GoldenFolder.write(golden(folder), sources);
    }
    TreeMap<String, String> generated = new TreeMap<>();
    sources.forEach(source -> generated.put(source.path(), source.content()));
    assertEquals(GoldenFolder.read(golden(folder)), generated);
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
