package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GraalVM is told about the runtime, and about the calls that a program makes. */
class NativeImageTest {
  private static final Path METADATA =
      Path.of(
          "src/main/resources/META-INF/native-image/io.cgen/cgen-runtime/reachability-metadata.json");

  @TempDir Path folder;

  @Test
  void everyClassThatLooksUpItsMethodsIsNamed() throws IOException {
    String metadata = Files.readString(METADATA);
    for (String root : new String[] {"src/main/java", "src/main/java22"}) {
      try (Stream<Path> files = Files.walk(Path.of(root, "io/cgen/runtime"))) {
        for (Path file : files.filter(f -> looksUpItsOwn(f)).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          assertTrue(metadata.contains("\"io.cgen.runtime." + name + "\""), name);
        }
      }
    }
  }

  /** Those of JNA play no part in a native image, and {@code CallbackType} looks into others. */
  private static boolean looksUpItsOwn(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".java") || name.startsWith("Jna") || name.equals("CallbackType.java")) {
      return false;
    }
    return assertDoesNotThrow(() -> Files.readString(file))
        .matches("(?s).*\\.find(Static|Virtual)\\(.*");
  }

  @Test
  void everyClassThatIsNamedExists() throws IOException {
    Pattern.compile("\"type\": \"(.*)\"")
        .matcher(Files.readString(METADATA))
        .results()
        .map(found -> found.group(1).replace('.', '/') + ".java")
        .forEach(NativeImageTest::assertIsSource);
  }

  private static void assertIsSource(String name) {
    assertTrue(
        Files.exists(Path.of("src/main/java", name))
            || Files.exists(Path.of("src/main/java22", name)),
        name);
  }

  @Test
  void theCallsOfAProgramAreNoted() throws IOException, InterruptedException {
    Path noted = folder.resolve("reachability-metadata.json");

    ChildJvm.Outcome outcome =
        new ChildJvm().option("-Dcgen.nativeImage=" + noted).run(ForeignUser.class);

    assertEquals(0, outcome.status(), outcome.output());
    boolean isFfm = System.getProperty("cgen.test.expect").equals("ffm");
    assertEquals(isFfm, Files.exists(noted));
    if (isFfm) {
      String calls = Files.readString(noted);
      assertTrue(calls.startsWith("{\n  \"foreign\": {\n    \"downcalls\": [\n"), calls);
      assertTrue(
          calls.contains("{\"returnType\": \"jlong\", \"parameterTypes\": [\"jint\"]}"), calls);
      assertTrue(
          calls.contains("{\"returnType\": \"jint\", \"parameterTypes\": [\"jlong\"]}"), calls);
      assertTrue(
          calls.contains("{\"returnType\": \"void\", \"parameterTypes\": [\"jlong\"]}"), calls);
      assertTrue(calls.contains("\"upcalls\": ["), calls);
    }
  }
}
