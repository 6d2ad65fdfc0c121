package io.cgen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import io.cgen.Progress;
import io.cgen.preprocess.MacroOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a run must be repeated, and what it removes of an earlier one. */
class StampTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeHeaders() throws IOException {
    Files.createDirectories(folder.resolve("first"));
    Files.createDirectories(folder.resolve("second"));
    Files.writeString(folder.resolve("api.h"), "#include <size.h>\nint api_size(void);\n");
    Files.writeString(folder.resolve("second/size.h"), "#define SIZE 1\n");
  }

  private CgenOptions.Builder options(String packageName) {
    return CgenOptions.of(List.of(folder.resolve("api.h").toString()), packageName)
        .includeFolders(
            List.of(folder.resolve("first").toString(), folder.resolve("second").toString()))
        .project(folder)
        .output(folder.resolve("out"));
  }

  private CgenOptions options() {
    return options("org.x").build();
  }

  private Stamp run(CgenOptions options) throws IOException {
    CgenResult result = Cgen.run(options, Progress.NONE);
    assertTrue(result.succeeded(), result.diagnostics()::toString);
    StampFile file = new StampFile(folder.resolve("state/default.stamp"));
    file.write(Stamp.of(options, result));
    return file.read().orElseThrow();
  }

  private Optional<String> reason(Stamp stamp, CgenOptions now) {
    return stamp.staleBecause(now, new ProjectPaths(folder));
  }

  private Path generated(String path) {
    return folder.resolve("out").resolve(path);
  }

  @Test
  void nothingChanged() throws IOException {
    Stamp stamp = run(options());
    Files.writeString(folder.resolve("unrelated.h"), "int other;\n");

    assertEquals(Optional.empty(), reason(stamp, options()));
  }

  @Test
  void includedHeaderChanged() throws IOException {
    Stamp stamp = run(options());
    Files.writeString(folder.resolve("second/size.h"), "#define SIZE 2\n");

    assertEquals(Optional.of("second/size.h changed"), reason(stamp, options()));
  }

  @Test
  void headerCameBetween() throws IOException {
    Stamp stamp = run(options());
    Files.writeString(folder.resolve("first/size.h"), "#define SIZE 3\n");

    assertEquals(Optional.of("first/size.h changed"), reason(stamp, options()));
  }

  @Test
  void specChanged() throws IOException {
    Path spec = Files.writeString(folder.resolve("cgen.yaml"), "library: one\n");
    CgenOptions withSpec = options("org.x").spec(Optional.of(spec)).build();
    Stamp stamp = run(withSpec);
    Files.writeString(spec, "library: two\n");

    assertEquals(Optional.of("cgen.yaml changed"), reason(stamp, withSpec));
  }

  @Test
  void optionChanged() throws IOException {
    Stamp stamp = run(options());
    CgenOptions other = options("org.x").macros(List.of(MacroOption.define("A"))).build();

    assertEquals(Optional.of("an option changed"), reason(stamp, other));
  }

  @Test
  void projectWasMoved() throws IOException {
    Stamp stamp = run(options());
    CgenOptions moved = options("org.x").project(folder.resolve("elsewhere")).build();

    assertEquals(Optional.of("the project was moved"), reason(stamp, moved));
  }

  @Test
  void includedHeaderWasDeleted() throws IOException {
    Stamp stamp = run(options());
    Files.delete(folder.resolve("second/size.h"));

    assertEquals(Optional.of("second/size.h is missing"), reason(stamp, options()));
  }

  @Test
  void cgenChanged() throws IOException {
    Stamp stamp = run(options());
    Stamp older = new Stamp("0.0.1", folder, stamp.options(), stamp.inputs(), stamp.outputs());

    assertEquals(Optional.of("cgen itself changed"), reason(older, options()));
  }

  @Test
  void generatedFileWasDeleted() throws IOException {
    Stamp stamp = run(options());
    Files.delete(generated("org/x/package-info.java"));

    assertEquals(Optional.of("out/org/x/package-info.java is missing"), reason(stamp, options()));
  }

  @Test
  void lineEndsDoNotCount() throws IOException {
    Stamp stamp = run(options());
    Path file = generated("org/x/package-info.java");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertEquals(Optional.empty(), reason(stamp, options()));
  }

  @Test
  void whatIsNoLongerGeneratedIsRemoved() throws IOException {
    Stamp before = run(options());
    Path edited = generated("org/x/package-info.java");
    Files.writeString(edited, "package org.x; // mine\n");

    Stamp after = run(options("org.y").build());
    after.removeStale(Optional.of(before));

    assertTrue(Files.exists(edited));
    assertEquals(List.of(edited), files("org/x"));
    assertFalse(files("org/y").isEmpty());
  }

  private List<Path> files(String packageFolder) throws IOException {
    try (var files = Files.list(generated(packageFolder))) {
      return files.toList();
    }
  }

  @Test
  void damagedFileIsAsGoodAsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("damaged.stamp"), "CGEN\nNO SUCH thing\n");

    assertEquals(Optional.empty(), new StampFile(file).read());
    assertEquals(Optional.empty(), new StampFile(folder.resolve("none.stamp")).read());
  }
}
