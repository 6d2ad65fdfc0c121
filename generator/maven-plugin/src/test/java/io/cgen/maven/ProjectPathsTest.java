package io.cgen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers as a pom names them. */
class ProjectPathsTest {
  @TempDir private Path folder;
  private ProjectPaths paths;
  private Path header;

  @BeforeEach
  void writeHeader() throws IOException {
    paths = new ProjectPaths(folder);
    header = Files.createDirectories(folder.resolve("include")).resolve("dogs.h");
    Files.writeString(header, "int dogs;\n");
  }

  @Test
  void headerOfTheProjectIsAPath() {
    assertEquals(Optional.empty(), paths.problemWithHeader("include/dogs.h"));
    assertEquals(header.toString(), paths.header("include/dogs.h"));
    assertEquals(header.toString(), paths.header(header.toString()));
  }

  @Test
  void otherNameIsLookedForByInclude() {
    assertEquals(Optional.empty(), paths.problemWithHeader("sqlite3.h"));
    assertEquals("sqlite3.h", paths.header("sqlite3.h"));
  }

  @Test
  void pathToNothingIsRefused() {
    assertEquals(
        Optional.of("there is no header '" + folder.resolve("include/cats.h") + "'"),
        paths.problemWithHeader("include/cats.h"));
    assertEquals(
        Optional.of("'" + folder.resolve("include") + "' is a folder, not a header"),
        paths.problemWithHeader("include"));
  }

  @Test
  void filesOfTheProjectAreShownFromItsFolder() {
    assertEquals("include/dogs.h", paths.shown(header));
    Path elsewhere = folder.resolveSibling("other.h");
    assertEquals(elsewhere.toString(), paths.shown(elsewhere));
  }
}
