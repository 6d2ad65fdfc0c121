package io.cgen.parse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.Excerpt;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.MacroOption;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import io.cgen.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks real headers in one place and expects to lose the declaration that is broken, or its
 * neighbour, and to be told where.
 */
@Tag("conformance")
class BreakageTest {
  private static final int BREAKAGES = 12;
  private static final int MOST_LOST = 2;

  static List<HeaderCase> headers() {
    return HeaderCase.all();
  }

  private enum Breakage {
    SEMICOLON(";"),
    CLOSING_PARENTHESIS(")"),
    OPENING_PARENTHESIS("("),
    CLOSING_BRACE("}"),
    OPENING_BRACE("{"),
    UNKNOWN_TYPE("");

    private final String removed;

    Breakage(String removed) {
      this.removed = removed;
    }

    boolean fits(Token token) {
      return this == UNKNOWN_TYPE
          ? token.is("int") || token.is("char") || token.is("void")
          : token.is(removed);
    }

    String replacement() {
      return this == UNKNOWN_TYPE ? "unheard_of" : "";
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void aBreakageCostsTwoDeclarationsAtMost(HeaderCase header, @TempDir Path folder)
      throws IOException {
    assumeTrue(header.file().isPresent(), () -> "Debian package " + header.packageName());
    Path file = header.file().orElseThrow();
    PreprocessedUnit unit = preprocess(header, file, problem -> {});
    Set<String> whole = names(parse(unit, problem -> {}), "/" + file.getFileName());
    Random random = new Random(header.name().hashCode());
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < BREAKAGES; i++) {
      Breakage breakage = Breakage.values()[i % Breakage.values().length];
      List<Token> places =
          unit.tokens().stream()
              .filter(token -> token.kind() != TokenKind.END && token.origin().isEmpty())
              .filter(token -> token.source().path().equals(file.toString()))
              .filter(breakage::fits)
              .toList();
      if (!places.isEmpty()) {
        Token place = places.get(random.nextInt(places.size()));
        check(header, folder, breakage, place, lineBefore(unit, place), whole, failures);
      }
    }
    assertEquals(List.of(), failures);
  }

  private static void check(
      HeaderCase header,
      Path folder,
      Breakage breakage,
      Token place,
      int before,
      Set<String> whole,
      List<String> failures)
      throws IOException {
    String text = place.source().text();
    int end = place.offset() + place.text().length();
    Path broken = folder.resolve(Path.of(header.name()).getFileName());
    Files.writeString(
        broken, text.substring(0, place.offset()) + breakage.replacement() + text.substring(end));
    List<Diagnostic> problems = new ArrayList<>();
    CApi api = parse(preprocess(header, broken, problems::add), problems::add);
    Set<String> lost = new LinkedHashSet<>(whole);
    lost.removeAll(names(api, "/" + broken.getFileName()));
    int line = place.position().line();
    boolean harmless = lost.isEmpty() && problems.isEmpty(); // in a function's body
    boolean macro = problems.stream().anyMatch(p -> p.message().contains("arguments of macro"));
    boolean near =
        problems.stream()
            .flatMap(BreakageTest::places)
            .map(excerpt -> excerpt.position().line())
            .anyMatch(said -> said >= before - 1 && said <= line + 1);
    if (lost.size() > MOST_LOST || !(near || harmless || macro)) {
      failures.add(
          breakage
              + " at line "
              + line
              + " lost "
              + lost
              + " said "
              + problems.stream()
                  .map(p -> p.excerpt().map(e -> e.position().line()).orElse(0) + " " + p.message())
                  .toList()
              + "\n");
    }
  }

  /** What a diagnostic points to, its notes included: {@code to match this '('}. */
  private static Stream<Excerpt> places(Diagnostic problem) {
    return Stream.concat(
        problem.excerpt().stream(), problem.notes().stream().flatMap(n -> n.excerpt().stream()));
  }

  /** The line of the token before {@code place}; what is between cannot be told apart from it. */
  private static int lineBefore(PreprocessedUnit unit, Token place) {
    int index = Math.max(1, unit.tokens().indexOf(place));
    return unit.tokens().get(index - 1).presumedPosition().line();
  }

  private static PreprocessedUnit preprocess(
      HeaderCase header, Path file, Consumer<Diagnostic> problems) {
    List<String> headers = new ArrayList<>(header.before());
    headers.add(file.toString());
    List<String> folders = new ArrayList<>(header.folders());
    folders.add(header.file().orElseThrow().getParent().toString());
    return Preprocessor.preprocess(
        new PreprocessOptions(
            headers,
            folders,
            header.macros().stream().map(MacroOption::define).toList(),
            Target.LINUX_X86_64),
        new DiskFiles(),
        problems::accept);
  }

  private static CApi parse(PreprocessedUnit unit, Consumer<Diagnostic> problems) {
    return Parser.parse(unit, Target.LINUX_X86_64, problems::accept);
  }

  private static Set<String> names(CApi api, String file) {
    Set<String> names = new LinkedHashSet<>();
    api.functions().stream()
        .filter(each -> each.position().file().endsWith(file))
        .forEach(each -> names.add("function " + each.name()));
    api.enums().stream()
        .filter(each -> each.position().file().endsWith(file) && !each.constants().isEmpty())
        .forEach(each -> names.add("enum " + each.constants().get(0).name()));
    api.variables().stream()
        .filter(each -> each.position().file().endsWith(file))
        .forEach(each -> names.add("variable " + each.name()));
    return names;
  }
}
