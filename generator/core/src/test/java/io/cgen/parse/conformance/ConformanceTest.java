package io.cgen.parse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.cgen.diag.Diagnostic;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.HeaderFile;
import io.cgen.preprocess.MacroOption;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the headers of real libraries and holds everything that was read, system headers included,
 * against what clang reads.
 */
@Tag("conformance")
class ConformanceTest {
  private static final List<String> TABLE = new ArrayList<>();
  private static final String ROW = "%-20s %9s %9s %7s %9s %9s %7s";

  @BeforeAll
  static void sayWhatIsMissing() {
    if (!Clang.isInstalled()) {
      System.out.println("conformance: clang is not installed (Debian package clang)");
    }
  }

  static List<HeaderCase> headers() {
    return HeaderCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void readsTheHeaderAsClangDoes(HeaderCase header, @TempDir Path folder) {
    assumeTrue(Clang.isInstalled(), "clang is not installed");
    if (header.file().isEmpty()) {
      System.out.println(
          "conformance: "
              + header
              + " is not installed (Debian package "
              + header.packageName()
              + ")");
    }
    assumeTrue(header.file().isPresent(), () -> "Debian package " + header.packageName());
    assertEquals(List.of(), compare(header, folder));
  }

  private static List<String> compare(HeaderCase header, Path folder) {
    Clang clang = new Clang(folder, header);
    String source = header.source();
    List<String> problems = new ArrayList<>();
    long start = System.nanoTime();
    PreprocessedUnit unit = preprocess(header, problems);
    CApi own = parse(unit, problems, file -> file.named() || !file.systemRoot());
    double seconds = (System.nanoTime() - start) / 1e9;
    CApi all = parse(unit, problems, file -> true);

    Comparison comparison = new Comparison(all);
    comparison.add(problems);
    JsonNode tree = clang.tree(source);
    ClangApi expected = ClangApi.of(tree);
    int functions = comparison.functions(expected);
    comparison.typedefs(expected);
    int enums = comparison.enums(expected);
    int records = comparison.records(layouts(clang, source, comparison));
    comparison.add(comparison.assertions().failures(clang, source));

    Comparison ownConstants = new Comparison(own);
    Set<String> macros = ClangMacros.constants(clang, source, Comparison.ownFiles(own));
    int constants = ownConstants.constants(macros);
    comparison.add(ownConstants.differences());

    row(header, comparison.differences(), functions, records, enums, constants, seconds);
    return comparison.differences();
  }

  /** Attributes behind a record's brace count only in the layouts that something asks for. */
  private static Map<String, ClangLayouts.Layout> layouts(
      Clang clang, String source, Comparison comparison) {
    String all =
        clang.run(source, "-fsyntax-only", "-Xclang", "-fdump-record-layouts-complete").out();
    String asked =
        clang
            .run(source + comparison.sizes(), "-fsyntax-only", "-Xclang", "-fdump-record-layouts")
            .out();
    Map<String, ClangLayouts.Layout> layouts = ClangLayouts.read(all);
    ClangLayouts.read(asked).forEach(layouts::replace);
    return layouts;
  }

  private static PreprocessedUnit preprocess(HeaderCase header, List<String> problems) {
    List<String> headers = new ArrayList<>(header.before());
    headers.add(header.file().orElseThrow().toString());
    List<MacroOption> macros = header.macros().stream().map(MacroOption::define).toList();
    return Preprocessor.preprocess(
        new PreprocessOptions(headers, header.folders(), macros, Target.LINUX_X86_64),
        new DiskFiles(),
        problem -> problems.add(text(problem)));
  }

  private static CApi parse(
      PreprocessedUnit unit, List<String> problems, Predicate<HeaderFile> isApi) {
    return Parser.parse(unit, Target.LINUX_X86_64, problem -> problems.add(text(problem)), isApi);
  }

  private static String text(Diagnostic problem) {
    return problem.excerpt().map(place -> place.position() + ": ").orElse("") + problem.message();
  }

  private static void row(
      HeaderCase header,
      List<String> differences,
      int functions,
      int records,
      int enums,
      int constants,
      double seconds) {
    Map<String, Long> wrong =
        differences.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    line -> line.split(" ")[0], java.util.stream.Collectors.counting()));
    TABLE.add(
        String.format(
            ROW,
            header,
            score(functions, wrong.getOrDefault("function", 0L)),
            score(records, wrong.getOrDefault("record", 0L)),
            score(enums, wrong.getOrDefault("enum", 0L)),
            score(constants, wrong.getOrDefault("constant", 0L)),
            differences.size(),
            String.format("%.3f", seconds)));
  }

  private static String score(int all, long wrong) {
    return Math.max(0, all - wrong) + "/" + all;
  }

  @AfterAll
  static void printTable() {
    System.out.println(
        String.format(
            ROW, "header", "functions", "records", "enums", "constants", "differ", "seconds"));
    TABLE.forEach(System.out::println);
  }
}
