package io.cgen.parse;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Note;
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
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why a declaration could not be read, and saves the rest of the file from it. */
final class BrokenDeclarations {
  private final Builders builders;
  private final Reporter reporter;
  private final LineStarts lines;
  private final List<SkippedDeclaration> skipped = new ArrayList<>();

  BrokenDeclarations(Builders builders, Reporter reporter) {
    this.builders = builders;
    this.reporter = reporter;
    this.lines = new LineStarts(builders.tokens());
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
    problem.code().ifPresent(code -> report(code, slice, problem));
    Guess guess = guess(slice);
    rememberTypes(slice);
    skipped.add(
        new SkippedDeclaration(
            guess.name(),
            guess.kind(),
            problem.getMessage(),
            tokens.get(slice.from()).presumedPosition()));
  }

  private void report(DiagnosticCode code, Slice slice, Unreadable problem) {
    Token blamed = builders.tokens().get(blamed(slice, problem.index()));
    Diagnostic found = Trace.diagnostic(code, problem.getMessage(), blamed);
    List<Note> notes = new ArrayList<>();
    problem.earlier().ifPresent(index -> notes.add(earlier(index)));
    notes.addAll(found.notes());
    if (problem.getMessage().equals("expected ')'")) {
      openParenthesis(slice, problem.index())
          .filter(open -> open.position().line() != blamed.position().line())
          .map(open -> new Note("to match this '('", Optional.of(Trace.excerpt(open))))
          .ifPresent(notes::add);
    }
    reporter.report(new Diagnostic(code, found.message(), found.excerpt(), notes));
  }

  private Note earlier(int index) {
    Token token = builders.tokens().get(index);
    return new Note("the earlier declaration is here", Optional.of(Trace.excerpt(token)));
  }

  /** The innermost parenthesis that is open before the token at {@code index}. */
  private Optional<Token> openParenthesis(Slice slice, int index) {
    List<Token> tokens = builders.tokens();
    int closed = 0;
    for (int i = Math.min(index, slice.to()) - 1; i >= slice.from(); i--) {
      Token token = tokens.get(i);
      closed += token.is(")") ? 1 : 0;
      if (token.is("(") && closed-- == 0) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /**
   * What is wrong on a line of its own is most often what is missing above it, unless it is the
   * name behind a brace.
   */
  private int blamed(Slice slice, int index) {
    List<Token> tokens = builders.tokens();
    boolean name = index + 1 < slice.to() && isEnd(tokens.get(index + 1));
    return index > slice.from() && !name && lines.linesBelowPrevious(index) > 1 ? index - 1 : index;
  }

  private static boolean isEnd(Token token) {
    return token.is(";") || token.is(",");
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
      depth += token.kind() == TokenKind.PUNCTUATOR ? Lookahead.nesting(token.text()) : 0;
    }
    return new Guess(name, typedef ? "typedef" : tagged.isEmpty() ? "declaration" : tagged);
  }

  /** A broken typedef still declares types, or all that use them would be broken too. */
  private void rememberTypes(Slice slice) {
    List<Token> tokens = builders.tokens();
    boolean typedef =
        tokens.subList(slice.from(), slice.to()).stream().anyMatch(token -> token.is("typedef"));
    if (typedef) {
      trailingNames(slice).forEach(index -> rememberType(tokens.get(index), index));
      loneNames(slice).forEach(index -> rememberType(tokens.get(index), index));
    }
    rememberClasses(slice);
    rememberRecords(slice);
  }

  /** The names of the last declarators: those before a comma, a bracket or the end. */
  private List<Integer> trailingNames(Slice slice) {
    List<Token> tokens = builders.tokens();
    List<Integer> names = new ArrayList<>();
    for (int i = slice.to() - 1; i > slice.from(); i--) {
      Token token = tokens.get(i);
      boolean end = i < slice.to() - 1 && token.is(";");
      if (end || token.is("}") || token.is("{")) {
        break;
      }
      Token next = i + 1 < slice.to() ? tokens.get(i + 1) : tokens.get(slice.to() - 1);
      boolean last = next.is(";") || next.is(",") || next.is("[") || next.is(")");
      boolean name =
          token.kind() == TokenKind.IDENTIFIER && Keywords.reserved(token.text()) == Keywords.NONE;
      if (name && (last || i == slice.to() - 1)) {
        names.add(i);
      }
    }
    return names;
  }

  /** The names that stand where a member should: what followed a brace that is missing. */
  private List<Integer> loneNames(Slice slice) {
    List<Token> tokens = builders.tokens();
    return IntStream.range(slice.from() + 1, slice.to() - 1)
        .filter(i -> tokens.get(i).kind() == TokenKind.IDENTIFIER)
        .filter(i -> tokens.get(i - 1).is(";") && tokens.get(i + 1).is(";"))
        .boxed()
        .toList();
  }

  private void rememberType(Token name, int index) {
    if (builders.names().isType(name.text(), index)) {
      return;
    }
    builders.names().declareType(name.text(), index);
    CType unknown = new CType.Exotic(name.text(), "its declaration could not be read", 0, 1);
    builders
        .symbols()
        .typedefs()
        .put(name.text(), new CTypedef(name.text(), unknown, name.presumedPosition(), ""), index);
  }

  private void rememberClasses(Slice slice) {
    Token first = builders.tokens().get(slice.from());
    if (first.is("class") && slice.to() - slice.from() > 1) {
      String name = builders.tokens().get(slice.from() + 1).text();
      builders.names().declareType(name, slice.from());
      builders.records().declareClass(name, slice.from());
    }
  }

  /** Those that have such a record as a member are not wrong for that. */
  private void rememberRecords(Slice slice) {
    List<Token> tokens = builders.tokens();
    for (int i = slice.from(); i + 2 < slice.to(); i++) {
      Token keyword = tokens.get(i);
      if ((keyword.is("struct") || keyword.is("union")) && tokens.get(i + 2).is("{")) {
        builders.records().declareUnreadable(keyword.text() + " " + tokens.get(i + 1).text());
      }
    }
  }
}
