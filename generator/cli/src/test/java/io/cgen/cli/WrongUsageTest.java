package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the command line is said in one line, with status 2, and changes nothing. */
class WrongUsageTest {
  @TempDir Path folder;
  private Path header;
  private Path out;

  @BeforeEach
  void aHeader() throws IOException {
    header = Files.writeString(folder.resolve("a.h"), "int f(int x);\n");
    out = folder.resolve("out");
  }

  private void assertRefused(String message, Object... arguments) throws IOException {
    FolderSnapshot before = FolderSnapshot.of(folder);

    CgenRun run = CgenRun.of(arguments);

    assertEquals(2, run.status(), run.err());
    assertEquals(message, run.err().lines().findFirst().orElse(""));
    assertEquals("", run.out());
    assertEquals(before, FolderSnapshot.of(folder));
  }

  @Test
  void aFolderAsTheHeader() throws IOException {
    assertRefused(
        "cgen: '" + folder + "' is a folder, not a header",
        "--header",
        folder,
        "--package",
        "org.x",
        "-o",
        out);
  }

  /** A NUL stands for what a locale cannot express: no file system takes it. */
  @ParameterizedTest
  @ValueSource(strings = {"--header", "-I", "-o", "--spec"})
  void aNameThatNoFileCanHave(String option) {
    CgenRun run = CgenRun.of("--header", header, "--package", "x", option, "a\0b");

    assertEquals(2, run.status());
    assertTrue(run.err().contains("cannot be the name of a file here: Nul character"), run.err());
    assertEquals(2, run.err().lines().count());
  }

  @Test
  void noHeader() throws IOException {
    assertRefused(
        "cgen: the header to bind is missing: --header FILE", "--package", "org.x", "-o", out);
  }

  @Test
  void noPackage() throws IOException {
    assertRefused(
        "cgen: the package of the generated classes is missing: --package NAME",
        "--header",
        header,
        "-o",
        out);
  }

  @Test
  void anUnknownOption() throws IOException {
    assertRefused(
        "cgen: unknown option '--pakage'; did you mean '--package'?",
        "--header",
        header,
        "--pakage",
        "org.x",
        "-o",
        out);
  }

  @Test
  void aCommandWithALetterTooFew() throws IOException {
    assertRefused(
        "cgen: there is no command 'inspct'; did you mean 'inspect'?",
        "inspct",
        "--header",
        header);
  }

  @Test
  void anArgumentWithoutAnOption() throws IOException {
    assertRefused(
        "cgen: do not know what to do with 'a.h'; headers are named with --header",
        "a.h",
        "--package",
        "org.x",
        "-o",
        out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "org.1x | '1x' is not a Java identifier",
        "org..x | a name is missing before, between or behind the dots",
        "org.x. | a name is missing before, between or behind the dots",
        "org.class | 'class' is a word of the Java language",
        "org.true.x | 'true' is a word of the Java language",
        "org-x | 'org-x' is not a Java identifier",
        "org/x | 'org/x' is not a Java identifier"
      })
  void aPackageNameThatIsNone(String name, String problem) throws IOException {
    assertRefused(
        "cgen: '" + name + "' is not a package name: " + problem,
        "--header",
        header,
        "--package",
        name,
        "-o",
        out);
  }

  @Test
  void aClassNameThatIsNone() throws IOException {
    assertRefused(
        "cgen: 'new' is not a class name: 'new' is a word of the Java language",
        "--header",
        header,
        "--package",
        "org.x",
        "--class-name",
        "new");
  }

  @Test
  void aTargetThatIsAlmostRight() {
    CgenRun run = CgenRun.of("--header", header, "--package", "x", "--target", "linux-x86-64");

    assertEquals(2, run.status());
    assertTrue(run.err().contains("did you mean 'linux-x86_64'?"), run.err());
    assertTrue(run.err().contains("windows-x86_64"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux-i686", "linux-arm", "linux-armv7l", "windows-x86"})
  void aTargetOf32Bits(String target) {
    CgenRun run = CgenRun.of("--header", header, "--package", "x", "--target", target);

    assertEquals(2, run.status());
    assertTrue(run.err().contains("cgen binds 64-bit platforms only"), run.err());
  }

  @Test
  void inspectIsStrictToo() throws IOException {
    assertRefused(
        "cgen: unknown option '--formt'; did you mean '--format'?",
        "inspect",
        "--header",
        header,
        "--formt",
        "json");
  }

  @Test
  void helpAndVersionAreNoErrors() {
    CgenRun help = CgenRun.of("--help");
    CgenRun version = CgenRun.of("--version");

    assertEquals(0, help.status());
    assertTrue(help.out().contains("--include-file"), help.out());
    assertEquals(0, version.status());
    assertTrue(version.out().matches("cgen \\d+\\.\\d+\\.\\d+(?s:.*)"), version.out());
    assertFalse(version.out().contains("null"), version.out());
  }
}
