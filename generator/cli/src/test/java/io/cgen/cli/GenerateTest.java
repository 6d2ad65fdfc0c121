package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated compiles against the runtime without a warning, and is kept up to date. */
class GenerateTest {
  private static final Path DOGS = Path.of("../../examples/dogs/native/include/dogs.h");

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private CgenRun generate(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--package", "org.example.api", "-o", out()));
    return CgenRun.of(all.toArray());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(out())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void assertCompiles() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            Files.createDirectories(folder.resolve("classes")).toString());
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      boolean compiled =
          javac
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files()))
              .call();
      assertTrue(compiled, messages::toString);
    }
    assertEquals("", messages.toString());
  }

  @Test
  void theOpaqueModeOfTheDogsCompiles() throws IOException {
    CgenRun run = generate("--header", DOGS);

    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    assertTrue(
        run.out().startsWith("Bound 16 functions, 2 handle classes, 1 struct.\n"), run.out());
    assertCompiles();
  }

  @Test
  void bothModesOfTheDogsGiveTheSameJava() throws IOException {
    generate("--header", DOGS);

    CgenRun transparent = generate("--header", DOGS, "-D", "TESTLIB_TRANSPARENT", "--verbose");

    assertEquals(0, transparent.status(), transparent.err());
    // The package's summary notes the options that it was generated with.
    assertTrue(transparent.out().contains("changed  org/example/api/package-info.java\n"));
    assertTrue(transparent.out().contains(": 1 written, 5 unchanged."), transparent.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zlib.h", "sqlite3.h"})
  void headersOfTheSystemCompile(String header) throws IOException {
    assumeTrue(Files.exists(Path.of("/usr/include", header)), header + " is not installed");

    CgenRun run = generate("--header", header);

    assertEquals(0, run.status(), run.err());
    assertFalse(run.err().contains("error"), run.err());
    assertCompiles();
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    generate("--header", DOGS);
    FolderSnapshot before = FolderSnapshot.of(folder);

    CgenRun second = generate("--header", DOGS);

    assertEquals(0, second.status());
    assertTrue(second.out().contains(": 6 unchanged."), second.out());
    assertEquals(before, FolderSnapshot.of(folder));
  }

  @Test
  void checkFindsNothingRightAfterGenerating() {
    generate("--header", DOGS);

    CgenRun check = generate("--header", DOGS, "--check");

    assertEquals(0, check.status(), check.out());
    assertTrue(check.out().contains("all up to date"), check.out());
  }

  @Test
  void checkFindsADifferenceAndChangesNothing() throws IOException {
    Path header = Files.writeString(folder.resolve("a.h"), "int f(int x);\n");
    generate("--header", header);
    Files.writeString(header, "int f(int y);\n");
    FolderSnapshot before = FolderSnapshot.of(folder);

    CgenRun check = generate("--header", header, "--check");

    assertEquals(1, check.status());
    assertTrue(check.out().contains("--- a/org/example/api/A.java\n"), check.out());
    assertTrue(check.out().contains("\n-  public static int f(int x) {\n"), check.out());
    assertTrue(check.out().contains("\n+  public static int f(int y) {\n"), check.out());
    assertEquals(before, FolderSnapshot.of(folder));
  }

  @Test
  void aClassThatIsNoLongerGeneratedIsRemoved() throws IOException {
    Path header =
        Files.writeString(
            folder.resolve("a.h"), "typedef struct cat cat;\ncat* new_cat(void);\nint f(int x);\n");
    generate("--header", header);
    Path cat = out().resolve("org/example/api/Cat.java");
    assertTrue(Files.exists(cat));
    Files.writeString(header, "int f(int x);\n");

    CgenRun run = generate("--header", header);

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("1 removed"), run.out());
    assertFalse(Files.exists(cat));
  }

  @Test
  void theSummarySaysWhatWasSkippedAndWhy() throws IOException {
    Path header =
        Files.writeString(
            folder.resolve("a.h"), "int f(int x);\nint log_it(const char* m, ...);\n");

    CgenRun run = generate("--header", header);

    assertTrue(run.out().contains("Bound 1 function.\n"), run.out());
    assertTrue(run.out().contains("Skipped 1:\n"), run.out());
    assertTrue(run.out().contains("varying number of arguments"), run.out());
    assertTrue(run.out().contains("(log_it)"), run.out());
  }

  @Test
  void quietSaysNothingWhenAllIsWell() {
    CgenRun run = generate("--header", DOGS, "--quiet");

    assertEquals(new CgenRun(0, "", ""), run);
  }
}
