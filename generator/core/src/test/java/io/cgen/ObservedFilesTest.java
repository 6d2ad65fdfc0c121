package io.cgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.preprocess.DiskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run asked about files, and whether the answers still hold. */
class ObservedFilesTest {
  @TempDir private Path folder;
  private final ObservedFiles files = new ObservedFiles(new DiskFiles());
  private Path header;

  @BeforeEach
  void writeHeader() throws IOException {
    header = Files.writeString(folder.resolve("a.h"), "int a;\n");
  }

  private boolean allHold() {
    return files.observations().stream().allMatch(o -> o.holds(new DiskFiles()));
  }

  @Test
  void contentThatChangesDoesNotHold() throws IOException {
    files.read(header.toString());
    assertTrue(allHold());

    Files.writeString(header, "int b;\n");
    assertFalse(allHold());
  }

  @Test
  void contentThatIsWrittenAgainHolds() throws IOException {
    files.read(header.toString());

    Files.writeString(header, "int a;\n");
    assertTrue(allHold());
  }

  @Test
  void fileThatComesToBeWhereItWasLookedForDoesNotHold() throws IOException {
    Path earlier = folder.resolve("first/a.h");
    files.exists(earlier.toString());
    assertTrue(allHold());

    Files.createDirectory(earlier.getParent());
    Files.writeString(earlier, "int a;\n");
    assertFalse(allHold());
  }

  @Test
  void folderThatIsDeletedDoesNotHold() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    files.isFolder(root.toString());
    assertTrue(allHold());

    Files.delete(root);
    assertFalse(allHold());
  }

  @Test
  void sameQuestionIsKeptOnce() {
    files.exists(header.toString());
    files.exists(header.toString());

    assertEquals(
        List.of(new FileObservation(FileObservation.Question.FILE, header.toString(), "yes")),
        files.observations());
  }
}
