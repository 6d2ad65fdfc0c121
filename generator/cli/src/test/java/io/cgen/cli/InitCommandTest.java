package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path folder;
  private Path header;
  private Path spec;

  @BeforeEach
  void aHeader() throws IOException {
    header = folder.resolve("dog.h");
    Files.writeString(header, "typedef struct dog dog; dog *dog_new(void); void dog_free(dog *d);");
    spec = folder.resolve("cgen.yaml");
  }

  @Test
  void writesAFileThatCanBeUsedAsItIs() throws IOException {
    CgenRun init = CgenRun.of("init", "--header", header, "--spec", spec);

    assertEquals(0, init.status(), init.err());
    assertEquals("wrote " + spec + System.lineSeparator(), init.out());
    assertTrue(Files.readString(spec).contains("#   dog: {name: Dog, release: dog_free}"));
    CgenRun inspect = CgenRun.of("inspect", "--header", header, "--spec", spec);
    assertEquals(0, inspect.status(), inspect.err());
    assertEquals("", inspect.err());
  }

  @Test
  void leavesAFileThatIsThereAsItIs() throws IOException {
    Files.writeString(spec, "library: mine\n");

    CgenRun init = CgenRun.of("init", "--header", header, "--spec", spec);

    assertEquals(2, init.status());
    assertTrue(init.err().contains("exists already; name another file with --spec"), init.err());
    assertEquals("library: mine\n", Files.readString(spec));
  }

  @Test
  void aRunFollowsTheSpecFile() throws IOException {
    Files.writeString(spec, "handles:\n  dog: {name: Hound}\n");
    Path out = folder.resolve("out");

    CgenRun run = CgenRun.of("--header", header, "--package", "org.x", "--spec", spec, "-o", out);

    assertEquals(0, run.status(), run.err());
    assertTrue(Files.exists(out.resolve("org/x/Hound.java")));
  }

  @Test
  void aRunWithAWrongSpecFileWritesNothing() throws IOException {
    Files.writeString(spec, "handles:\n  dig: {name: Hound}\n");
    Path out = folder.resolve("out");

    CgenRun run = CgenRun.of("--header", header, "--package", "org.x", "--spec", spec, "-o", out);

    assertEquals(1, run.status());
    assertTrue(run.err().contains("there is no opaque type 'dig'; did you mean 'dog'?"), run.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void aSpecFileThatIsNotThereIsAnError() {
    CgenRun run = CgenRun.of("inspect", "--header", header, "--spec", spec);

    assertEquals(1, run.status());
    assertTrue(run.err().contains("there is no spec file"), run.err());
  }
}
