package io.cgen.parse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.preprocess.CompilerOracle;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.MacroOption;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.preprocess.TokenPrinter;
import io.cgen.target.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of real libraries are preprocessed to the tokens that {@code clang -E} prints. */
@Tag("conformance")
class TokensTest {
  static List<HeaderCase> headers() {
    return HeaderCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void areThoseOfClang(HeaderCase header, @TempDir Path folder) throws Exception {
    Optional<CompilerOracle> clang = CompilerOracle.clang();
    assumeTrue(clang.isPresent(), "clang is not installed");
    assumeTrue(header.file().isPresent(), () -> "Debian package " + header.packageName());
    Path source = Files.writeString(folder.resolve("in.c"), header.source());
    List<String> expected =
        CompilerOracle.tokens(clang.get().preprocess(folder, "in.c", flags(header)));
    List<String> actual = CompilerOracle.tokens(TokenPrinter.print(unit(source, header).tokens()));

    assertEquals(firstDifference(expected, actual), firstDifference(actual, expected));
    assertEquals(expected.size(), actual.size());
  }

  private static PreprocessedUnit unit(Path source, HeaderCase header) {
    PreprocessOptions options =
        new PreprocessOptions(
            List.of(source.toString()),
            header.folders(),
            header.macros().stream().map(MacroOption::define).toList(),
            Target.LINUX_X86_64);
    return Preprocessor.preprocess(options, new DiskFiles(), unheard -> {});
  }

  private static List<String> flags(HeaderCase header) {
    List<String> flags = new ArrayList<>();
    Stream.concat(
            header.folders().stream().map(folder -> "-I" + folder),
            header.macros().stream().map(macro -> "-D" + macro))
        .forEach(flags::add);
    return flags;
  }

  /** A few tokens of {@code one} from where it differs from {@code other}; none if it does not. */
  private static List<String> firstDifference(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.subList(i, Math.min(one.size(), i + 12));
      }
    }
    return List.of();
  }
}
