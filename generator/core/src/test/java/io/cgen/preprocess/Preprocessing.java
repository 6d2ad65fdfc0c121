package io.cgen.preprocess;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticRenderer;
import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One run of the preprocessor in a test, and what it said. */
record Preprocessing(PreprocessedUnit unit, List<Diagnostic> diagnostics) {
  static Preprocessing of(PreprocessOptions options, FileSource files) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    PreprocessedUnit unit = Preprocessor.preprocess(options, files, diagnostics::add);
    return new Preprocessing(unit, diagnostics);
  }

  /** Preprocesses a single header with that text. */
  static Preprocessing ofText(String text) {
    return of(options("test.h"), new MemoryFiles().with("test.h", text));
  }

  static PreprocessOptions options(String... headers) {
    return options(Target.LINUX_X86_64, headers);
  }

  static PreprocessOptions options(Target target, String... headers) {
    return new PreprocessOptions(List.of(headers), List.of(), List.of(), target);
  }

  /** The spellings of the tokens, with one space between. */
  String text() {
    return unit.tokens().stream()
        .filter(token -> !token.isEnd())
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /** The codes of the diagnostics. */
  List<String> codes() {
    return diagnostics.stream().map(diagnostic -> diagnostic.code().id()).toList();
  }

  /** The diagnostics as the user sees them. */
  String rendered() {
    return diagnostics.stream()
        .map(DiagnosticRenderer.text()::render)
        .collect(Collectors.joining());
  }

  Token token(String spelling) {
    return unit.tokens().stream()
        .filter(token -> token.text().equals(spelling))
        .findFirst()
        .orElseThrow();
  }

  MacroDefinition macro(String name) {
    return unit.macros().stream()
        .filter(macro -> macro.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
