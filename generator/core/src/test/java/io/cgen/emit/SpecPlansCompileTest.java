package io.cgen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated with each spec file of {@code spec/plans} compiles without a warning. */
class SpecPlansCompileTest {
  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/spec/plans"))) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compiles(Path folder) throws IOException {
    CgenOptions options =
        CgenOptions.of(List.of(folder.resolve("api.h").toString()), "org.example")
            .spec(Optional.of(folder.resolve("cgen.yaml")))
            .build();
    Inspection inspection = Cgen.inspect(options, Progress.NONE);

    List<JavaSource> sources = new ArrayList<>(JavaEmitter.emit(inspection.plan()));
    sources.addAll(written(folder));
    try (Compilation compilation = new Compilation(sources)) {
      assertEquals("", compilation.diagnostics());
    }
  }

  /** Classes that the spec file names. */
  private static List<JavaSource> written(Path folder) throws IOException {
    List<JavaSource> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new JavaSource("org/example/" + file.getFileName(), Files.readString(file)));
      }
    }
    return sources;
  }
}
