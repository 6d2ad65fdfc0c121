package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;

/** Decides whether the condition of an {@code #if}, {@code #ifdef} or one of their kind holds. */
final class Condition {
  private final Complaints complaints;
  private final Expander expander;
  private final IfExpression.HeaderLookup headers;

  Condition(Complaints complaints, Expander expander, IfExpression.HeaderLookup headers) {
    this.complaints = complaints;
    this.expander = expander;
    this.headers = headers;
  }

  /**
   * What a condition came to.
   *
   * @param holds whether it holds
   * @param guard X for {@code #ifndef X} and {@code #if !defined(X)}
   */
  record Result(boolean holds, Name guard) {}

  /** Reads the rest of the line behind {@code directive} and evaluates it. */
  Result evaluate(Frame frame, Token directive) {
    return switch (directive.text()) {
      case "ifdef", "elifdef" -> new Result(isDefined(frame.lexer(), directive), Name.NONE);
      case "ifndef", "elifndef" -> notDefined(frame.lexer(), directive);
      default -> expression(frame, directive);
    };
  }

  private Result notDefined(Lexer lexer, Token directive) {
    Token name = name(lexer, directive);
    return new Result(!name.name().isMacro(), name.name());
  }

  private boolean isDefined(Lexer lexer, Token directive) {
    return name(lexer, directive).name().isMacro();
  }

  private Token name(Lexer lexer, Token directive) {
    Token name = lexer.next();
    if (name.kind() != TokenKind.IDENTIFIER) {
      complaints.about(
          directive,
          DiagnosticCode.BAD_DIRECTIVE,
          "#" + directive.text() + " needs the name of a macro");
    }
    return name;
  }

  private Result expression(Frame frame, Token directive) {
    TokenList tokens = new TokenList();
    Lexer lexer = frame.lexer();
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token);
    }
    Name guard = guard(tokens);
    IfExpression expression =
        new IfExpression(directive, expander.expandCondition(tokens), headers, complaints);
    return new Result(expression.holds(), guard);
  }

  /** X if the tokens are {@code !defined(X)} or {@code !defined X}. */
  private static Name guard(TokenList tokens) {
    int size = tokens.size();
    if ((size != 3 && size != 5) || !tokens.get(0).is("!") || !tokens.get(1).is("defined")) {
      return Name.NONE;
    }
    if (size == 3) {
      return tokens.get(2).name();
    }
    boolean wrapped = tokens.get(2).is("(") && tokens.get(4).is(")");
    return wrapped ? tokens.get(3).name() : Name.NONE;
  }
}
