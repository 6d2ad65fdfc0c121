package io.cgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.emit.JavaSource;
import io.cgen.write.FolderDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bindings that are checked in: the same everywhere, until the header is another. */
class CheckedInBindingsTest {
  private static final String HEADER =
      """
      /** A door. */
      typedef struct door door;
      /** Makes one. */
      door *door_create(int width);
      /** How far it is open. */
      int door_angle(const door *d);
      void door_free(door *d);
      """;

  @TempDir private Path folder;

  @BeforeEach
  void checkIn() throws IOException {
    write(HEADER);
    assertTrue(run(folder, false).succeeded());
    assertTrue(run(folder, true).succeeded());
  }

  private void write(String header) throws IOException {
    Files.writeString(folder.resolve("door.h"), header);
  }

  private static CgenResult run(Path project, boolean check) {
    CgenOptions options =
        CgenOptions.of(List.of(project.resolve("door.h").toString()), "org.example.door")
            .project(project)
            .output(project.resolve("java"))
            .checkOnly(check)
            .build();
    return Cgen.run(options, Progress.NONE);
  }

  private String difference() {
    return run(folder, true).drift().map(FolderDifference::unifiedDiff).orElse("none");
  }

  private void assertDifference(String line) {
    assertTrue(difference().lines().anyMatch(line::equals), this::difference);
  }

  @Test
  void changedCommentIsFound() throws IOException {
    write(HEADER.replace("How far it is open.", "How far it is open, in degrees."));

    assertDifference("-   * How far it is open.");
    assertDifference("+   * How far it is open, in degrees.");
  }

  @Test
  void changedTypeIsFound() throws IOException {
    write(HEADER.replace("int door_angle", "double door_angle"));

    assertDifference("-   * <p>{@code int door_angle(const door *d)}");
    assertDifference("+   * <p>{@code double door_angle(const door *d)}");
  }

  @Test
  void deletedFileIsFound() throws IOException {
    Files.delete(folder.resolve("java/org/example/door/Door.java"));

    assertDifference("--- /dev/null");
    assertDifference("+++ b/org/example/door/Door.java");
  }

  @Test
  void sourcesAreTheSameInAnotherPlace(@TempDir Path elsewhere) throws IOException {
    List<JavaSource> here = run(folder, true).sources();
    Files.copy(folder.resolve("door.h"), elsewhere.resolve("door.h"));

    assertEquals(here, runAbroad(elsewhere).sources());
  }

  private static CgenResult runAbroad(Path project) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return run(project, false);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
