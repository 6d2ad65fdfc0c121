package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is wrong costs nothing: one clear message, and the output folder stays as it was. */
class BadInputTest {
  @TempDir Path folder;
  private Path header;
  private Path out;

  @BeforeEach
  void anEarlierRunSucceeded() throws IOException {
    header = Files.writeString(folder.resolve("a.h"), "int f(int x);\nint g(int x);\n");
    out = folder.resolve("out");
    CgenRun run = CgenRun.of("--header", header, "--package", "org.x", "-o", out);
    assertEquals(0, run.status(), run.err());
  }

  private CgenRun assertFails(Object... arguments) throws IOException {
    FolderSnapshot before = FolderSnapshot.of(folder);
    CgenRun run = CgenRun.of(arguments);
    assertEquals(1, run.status(), run.err());
    assertEquals(before, FolderSnapshot.of(folder));
    return run;
  }

  private static List<String> firstLines(CgenRun run, int count) {
    return run.err().lines().limit(count).toList();
  }

  @Test
  void aHeaderThatDoesNotExist() throws IOException {
    Path missing = folder.resolve("missing.h");

    CgenRun run = assertFails("--header", missing, "--package", "org.x", "-o", out);

    String expected = "error: header '" + missing + "' was not found; there is no such file";
    assertTrue(run.err().startsWith(expected), run.err());
    assertEquals("Nothing was generated: 1 error.\n", run.out());
  }

  @Test
  void aProgramInsteadOfAHeader() throws IOException {
    Files.write(header, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, '\'', 0, '"', '\n', '"'});

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    assertTrue(run.err().startsWith(header + ":1:8: error: this is no text"), run.err());
    assertEquals("Nothing was generated: 1 error.\n", run.out());
  }

  @Test
  void utf16WithoutItsMark() throws IOException {
    Files.writeString(header, "/** What. */\nint f(int x);\n", StandardCharsets.UTF_16LE);

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    assertTrue(run.err().contains("UTF-16 without its mark"), run.err());
    assertEquals("Nothing was generated: 1 error.\n", run.out());
  }

  @Test
  void aHeaderThatMayNotBeRead() throws IOException {
    Files.setPosixFilePermissions(header, Set.of());
    assumeFalse(Files.isReadable(header), "this user may read everything");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    assertTrue(run.err().contains("cannot be read; look at its permissions"), run.err());
  }

  @Test
  void anEmptyHeaderIsAWarning() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.h"));

    CgenRun run = CgenRun.of("--header", empty, "--package", "org.empty", "-o", out);

    assertEquals(0, run.status());
    assertTrue(run.err().startsWith("warning: '" + empty + "' declares nothing"), run.err());
  }

  @Test
  void aSyntaxErrorInLine3() throws IOException {
    Files.writeString(header, "int f(int x);\nint g(int x);\nint h(int x;\nint i(int x);\n");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    assertEquals(
        List.of(header + ":3:12: error: expected ')' [syntax]", "int h(int x;", "           ^"),
        firstLines(run, 3));
    assertEquals(3, run.err().lines().count(), run.err());
  }

  @Test
  void anIncludedHeaderThatDoesNotExist() throws IOException {
    Files.writeString(header, "#include <missing/part.h>\nint f(int x);\n");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    String[] lines = run.err().split("\n");
    assertTrue(lines[0].startsWith(header + ":1:10: error: header 'missing/part.h'"), run.err());
    assertEquals("#include <missing/part.h>", lines[1]);
    assertTrue(lines[2].startsWith("         ^"), run.err());
    assertTrue(run.err().contains("searched"), run.err());
  }

  @Test
  void aFolderOfDashIThatDoesNotExist() throws IOException {
    Files.writeString(header, "#include <missing/part.h>\n");

    CgenRun run =
        assertFails(
            "--header", header, "--package", "org.x", "-o", out, "-I", "inclde", "-I", folder);

    assertTrue(run.err().contains(", inclde (which does not exist), " + folder + ", "), run.err());
  }

  @Test
  void errorsAsJsonNameTheirPlace() throws IOException {
    Files.writeString(header, "int f(int x;\n");

    CgenRun run =
        assertFails(
            "--header", header, "--package", "org.x", "-o", out, "--diagnostics", "json", "-q");

    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("{\"code\":\"syntax\",\"severity\":\"error\""), run.err());
    assertTrue(run.err().contains("\"line\":1,\"column\":12"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void anOutputFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", file);

    assertEquals(
        "error: cannot write to '"
            + file
            + "': '"
            + file
            + "' is not a folder; nothing was changed [output]",
        firstLines(run, 1).get(0));
  }

  @Test
  void anOutputFolderBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", file.resolve("out"));

    assertTrue(run.err().contains("'" + file + "' is not a folder"), run.err());
  }

  @Test
  void anOutputFolderThatCannotBeCreated() throws IOException {
    Path proc = Path.of("/proc");
    assumeTrue(Files.isDirectory(proc), "no /proc, where nobody can create a folder");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", "/proc/cgen");

    String start = "error: cannot write to '/proc/cgen': '/proc/cgen' cannot be created; ";
    assertTrue(run.err().startsWith(start), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aFolderInTheWay() throws IOException {
    Path inTheWay = out.resolve("org/x/A.java");
    Files.delete(inTheWay);
    Files.createDirectory(inTheWay);

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    assertTrue(run.err().contains("'" + inTheWay + "' is in the way"), run.err());
  }

  @Test
  void aFileOfSomebodyElseInTheWay() throws IOException {
    Path byHand = Files.writeString(out.resolve("org/x/A.java"), "package org.x;\nclass A {}\n");

    CgenRun run = assertFails("--header", header, "--package", "org.x", "-o", out);

    assertTrue(run.err().contains("'" + byHand + "' is in the way"), run.err());
  }
}
