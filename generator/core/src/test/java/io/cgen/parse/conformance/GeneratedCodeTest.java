package io.cgen.parse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import io.cgen.Progress;
import io.cgen.diag.Severity;
import io.cgen.emit.Compilation;
import io.cgen.preprocess.MacroOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bindings of real libraries compile without a warning. */
@Tag("conformance")
class GeneratedCodeTest {
  static List<HeaderCase> headers() {
    return HeaderCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void compiles(HeaderCase header, @TempDir Path folder) throws Exception {
    assumeTrue(header.file().isPresent(), () -> "Debian package " + header.packageName());
    CgenResult result = Cgen.run(options(header, folder), Progress.NONE);

    assertTrue(result.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR));
    try (Compilation compilation = new Compilation(result.sources())) {
      assertEquals("", compilation.diagnostics());
    }
  }

  private static CgenOptions options(HeaderCase header, Path folder) {
    return CgenOptions.of(List.of(header.file().orElseThrow().toString()), "org.example.generated")
        .includeFolders(header.folders())
        .macros(header.macros().stream().map(MacroOption::define).toList())
        .output(folder)
        .build();
  }
}
