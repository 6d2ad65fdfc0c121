package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A compiler's own preprocessor finds the same tokens. */
class CompilerOracleTest {
  /** gcc answers feature tests as gcc, reads é otherwise, and pastes L and "x" otherwise. */
  private static final Set<String> CLANG_ONLY =
      Set.of("feature-tests", "literals", "unbalanced-macro-parts");

  private static final List<String> SYSTEM_HEADERS =
      List.of(
          "assert.h",
          "complex.h",
          "ctype.h",
          "errno.h",
          "fcntl.h",
          "fenv.h",
          "float.h",
          "inttypes.h",
          "limits.h",
          "locale.h",
          "math.h",
          "netinet/in.h",
          "pthread.h",
          "setjmp.h",
          "signal.h",
          "stdatomic.h",
          "stdint.h",
          "stdio.h",
          "stdlib.h",
          "string.h",
          "sys/socket.h",
          "sys/stat.h",
          "sys/types.h",
          "time.h",
          "unistd.h",
          "wchar.h");

  @TestFactory
  Stream<DynamicTest> casesAgreeWithClang() throws Exception {
    return cases(CompilerOracle.clang(), Set.of());
  }

  @TestFactory
  Stream<DynamicTest> casesAgreeWithGcc() throws Exception {
    return cases(CompilerOracle.gcc(), CLANG_ONLY);
  }

  @TestFactory
  Stream<DynamicTest> systemHeadersAgreeWithClang() {
    return SYSTEM_HEADERS.stream()
        .map(header -> DynamicTest.dynamicTest(header, () -> compareHeader(header)));
  }

  private static Stream<DynamicTest> cases(Optional<CompilerOracle> oracle, Set<String> left)
      throws Exception {
    return PreprocessCases.all().stream()
        .filter(folder -> !Files.exists(folder.resolve("expected.txt")))
        .filter(folder -> !left.contains(folder.getFileName().toString()))
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), () -> compareCase(folder, oracle)));
  }

  private static void compareCase(Path folder, Optional<CompilerOracle> oracle) throws Exception {
    assumeTrue(oracle.isPresent(), "this compiler is not installed");
    String expected = oracle.get().preprocess(folder, "input.h", PreprocessCases.flags(folder));
    String actual = TokenPrinter.print(PreprocessCases.run(folder).unit().tokens());
    assertEquals(CompilerOracle.tokens(expected), CompilerOracle.tokens(actual));
  }

  private static void compareHeader(String header) throws Exception {
    Optional<CompilerOracle> clang = CompilerOracle.clang();
    assumeTrue(clang.isPresent(), "clang is not installed");
    assumeTrue(Files.exists(Path.of("/usr/include/x86_64-linux-gnu")), "not Debian on x86-64");
    Path folder = Files.createTempDirectory("headers");
    Path file = Files.writeString(folder.resolve("in.c"), "#include <" + header + ">\n");
    String expected = clang.get().preprocess(folder, "in.c", List.of());
    Files.delete(file);
    Files.delete(folder);
    Preprocessing actual = Preprocessing.of(Preprocessing.options(header), new DiskFiles());
    assertEquals(
        CompilerOracle.tokens(expected),
        CompilerOracle.tokens(TokenPrinter.print(actual.unit().tokens())));
  }
}
