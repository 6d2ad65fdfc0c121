package io.cgen.parse;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import io.cgen.grammar.DeclarationParser;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.SkippedDeclaration;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import io.cgen.preprocess.Trace;
import java.util.ArrayList;
import java.util.List;

/** Says why a declaration could not be read, and saves the rest of the file from it. */
final class BrokenDeclarations {
  private final Builders builders;
  private final Reporter reporter;
  private final List<SkippedDeclaration> skipped = new ArrayList<>();

  BrokenDeclarations(Builders builders, Reporter reporter) {
    this.builders = builders;
    this.reporter = reporter;
  }

  /** Everything that was left out, in order. */
  List<SkippedDeclaration> skipped() {
    return skipped;
  }

  /** Notes something that was read and left out on purpose. */
  void skip(SkippedDeclaration declaration) {
    skipped.add(declaration);
  }

  /** Reports that {@code slice} cannot be read because of {@code problem}. */
  void report(Slice slice, Unreadable problem) {
    List<Token> tokens = builders.tokens();
    if (problem.isError()) {
      Token blamed = tokens.get(problem.index());
      reporter.report(Trace.diagnostic(DiagnosticCode.SYNTAX, problem.getMessage(), blamed));
    }
    Guess guess = guess(slice);
    rememberTypes(slice, guess);
    skipped.add(
        new SkippedDeclaration(
            guess.name(),
            guess.kind(),
            problem.getMessage(),
            tokens.get(slice.from()).presumedPosition()));
  }

  private record Guess(String name, String kind) {}

  /** What a reader would take the declaration for. */
  private Guess guess(Slice slice) {
    List<Token> tokens = builders.tokens();
    boolean typedef = false;
    String name = "";
    String tagged = "";
    int depth = 0;
    for (int i = slice.from(); i < slice.to(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.IDENTIFIER && depth == 0) {
        int kind = Keywords.reserved(token.text());
        typedef |= kind == DeclarationParser.TYPEDEF;
        if (kind == DeclarationParser.STRUCT
            || kind == DeclarationParser.UNION
            || kind == DeclarationParser.ENUM) {
          tagged = kind == DeclarationParser.ENUM ? "enum" : "record";
        } else if (kind == Keywords.NONE) {
          name = token.text();
        }
      } else if (token.is("(") && depth == 0 && !typedef && !name.isEmpty()) {
        return new Guess(name, "function");
      }
      depth += token.kind() == TokenKind.PUNCTUATOR ? TokenClassifier.nesting(token.text()) : 0;
    }
    return new Guess(name, typedef ? "typedef" : tagged.isEmpty() ? "declaration" : tagged);
  }

  /** A broken typedef still declares a type, or all that use it would be broken too. */
  private void rememberTypes(Slice slice, Guess guess) {
    if (guess.kind().equals("typedef") && !guess.name().isEmpty()) {
      builders.names().declareType(guess.name());
      if (builders.symbols().typedefs().find(guess.name()).isEmpty()) {
        CType unknown = new CType.Exotic(guess.name(), "its declaration could not be read");
        Token first = builders.tokens().get(slice.from());
        builders
            .symbols()
            .typedefs()
            .put(
                guess.name(),
                new CTypedef(guess.name(), unknown, first.presumedPosition(), ""),
                slice.from());
      }
    }
    rememberClasses(slice);
  }

  private void rememberClasses(Slice slice) {
    Token first = builders.tokens().get(slice.from());
    if (first.is("class") && slice.to() - slice.from() > 1) {
      String name = builders.tokens().get(slice.from() + 1).text();
      builders.names().declareType(name);
      builders.records().declareClass(name, slice.from());
    }
  }
}
