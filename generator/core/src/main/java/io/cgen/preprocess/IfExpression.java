package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.Optional;

/**
 * The expression behind {@code #if}, C11 6.10.1: all integers are {@code intmax_t} or {@code
 * uintmax_t}, names that are left are 0, and operands that are not needed are not evaluated.
 */
final class IfExpression {
  private static final int DEEPEST = 200;

  /** Tells whether {@code __has_include} finds a header. */
  @FunctionalInterface
  interface HeaderLookup {
    boolean exists(String name, boolean bracketed, boolean next);
  }

  /** An integer as 64 bits, and whether it is to be read as unsigned. */
  record Value(long bits, boolean unsigned) {
    static Value of(boolean truth) {
      return new Value(truth ? 1 : 0, false);
    }

    boolean truth() {
      return bits != 0;
    }
  }

  /** Ends an evaluation that cannot go on; it never leaves this class. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Token at;

    Malformed(String message, Token at) {
      super(message, null, false, false);
      this.at = at;
    }
  }

  private final Token directive;
  private final TokenList tokens;
  private final HeaderLookup headers;
  private final Complaints complaints;
  private int next;
  private int depth;

  IfExpression(Token directive, TokenList tokens, HeaderLookup headers, Complaints complaints) {
    this.directive = directive;
    this.tokens = tokens;
    this.headers = headers;
    this.complaints = complaints;
  }

  /** Whether its value is not 0; false, after a complaint, if it has none. */
  boolean holds() {
    try {
      if (tokens.isEmpty()) {
        throw new Malformed("#" + directive.text() + " needs an expression", directive);
      }
      Value value = comma(true);
      if (next < tokens.size()) {
        throw unexpected();
      }
      return value.truth();
    } catch (Malformed malformed) {
      complaints.about(malformed.at, DiagnosticCode.BAD_CONDITION, malformed.getMessage());
      return false;
    }
  }

  private Malformed unexpected() {
    if (next >= tokens.size()) {
      return new Malformed("the condition ends too early; it is taken as false", directive);
    }
    Token token = tokens.get(next);
    boolean call = token.is("(") && next > 0;
    String before = call ? tokens.get(next - 1).text() : "";
    return new Malformed(
        call && tokens.get(next - 1).kind() == TokenKind.IDENTIFIER
            ? "'" + before + "' is no macro that is defined; the condition is taken as false"
            : "'" + token.text() + "' does not belong here; the condition is taken as false",
        token);
  }

  private boolean at(String punctuator) {
    return next < tokens.size() && tokens.get(next).isPunctuator(punctuator);
  }

  private boolean accept(String punctuator) {
    if (at(punctuator)) {
      next++;
      return true;
    }
    return false;
  }

  private void expect(String punctuator) throws Malformed {
    if (!accept(punctuator)) {
      throw unexpected();
    }
  }

  private Value comma(boolean live) throws Malformed {
    Value value = conditional(live);
    while (accept(",")) {
      value = conditional(live);
    }
    return value;
  }

  private Value conditional(boolean live) throws Malformed {
    descend();
    Value test = binary(0, live);
    if (!accept("?")) {
      depth--;
      return test;
    }
    Value yes = comma(live && test.truth());
    expect(":");
    Value no = conditional(live && !test.truth());
    depth--;
    return new Value(test.truth() ? yes.bits : no.bits, yes.unsigned || no.unsigned);
  }

  private void descend() throws Malformed {
    if (++depth > DEEPEST) {
      throw new Malformed("the condition is nested too deeply", directive);
    }
  }

  /** Binary operators that bind at least as strongly as {@code weakest}. */
  private Value binary(int weakest, boolean live) throws Malformed {
    Value left = unary(live);
    while (next < tokens.size()) {
      Token operator = tokens.get(next);
      int strength = IfOperators.strength(operator);
      if (strength < 0 || strength < weakest) {
        break;
      }
      next++;
      boolean needed = live && IfOperators.needsRight(operator.text(), left.truth());
      Value right = binary(strength + 1, needed);
      Optional<Value> result = IfOperators.apply(operator.text(), left, right);
      if (result.isEmpty() && needed) {
        throw new Malformed("division by zero; the condition is taken as false", operator);
      }
      left = result.orElse(left);
    }
    return left;
  }

  private Value unary(boolean live) throws Malformed {
    descend();
    Value value;
    if (accept("!")) {
      value = Value.of(!unary(live).truth());
    } else if (accept("-")) {
      Value operand = unary(live);
      value = new Value(-operand.bits, operand.unsigned);
    } else if (accept("~")) {
      Value operand = unary(live);
      value = new Value(~operand.bits, operand.unsigned);
    } else if (accept("+")) {
      value = unary(live);
    } else {
      value = primary(live);
    }
    depth--;
    return value;
  }

  private Value primary(boolean live) throws Malformed {
    if (next >= tokens.size()) {
      throw unexpected();
    }
    if (accept("(")) {
      Value value = comma(live);
      expect(")");
      return value;
    }
    Token token = tokens.get(next);
    switch (token.text()) {
      case "defined" -> {
        next++;
        return defined();
      }
      case "__has_include", "__has_include_next" -> {
        next++;
        return hasInclude(token);
      }
      default -> {
        return constant(token);
      }
    }
  }

  private Value constant(Token token) throws Malformed {
    Optional<Value> value =
        switch (token.kind()) {
          case IDENTIFIER -> Optional.of(new Value(0, false));
          case NUMBER -> IfConstants.integer(token.text());
          case CHARACTER -> IfConstants.character(token.text());
          default -> throw unexpected();
        };
    if (value.isEmpty()) {
      throw new Malformed(
          "'" + token.text() + "' is no integer; the condition is taken as false", token);
    }
    next++;
    return value.get();
  }

  private Value defined() throws Malformed {
    boolean wrapped = accept("(");
    if (next >= tokens.size() || tokens.get(next).kind() != TokenKind.IDENTIFIER) {
      throw unexpected();
    }
    boolean macro = tokens.get(next++).name().isMacro();
    if (wrapped) {
      expect(")");
    }
    return Value.of(macro);
  }

  private Value hasInclude(Token operator) throws Malformed {
    expect("(");
    boolean nextOnly = operator.text().equals("__has_include_next");
    if (next < tokens.size() && tokens.get(next).kind() == TokenKind.STRING) {
      String literal = tokens.get(next++).text();
      expect(")");
      String name = literal.substring(literal.indexOf('"') + 1, literal.length() - 1);
      return Value.of(headers.exists(name, false, nextOnly));
    }
    expect("<");
    StringBuilder name = new StringBuilder();
    while (next < tokens.size() && !at(">")) {
      Token part = tokens.get(next++);
      name.append(part.spaceBefore() && name.length() > 0 ? " " : "").append(part.text());
    }
    expect(">");
    expect(")");
    return Value.of(headers.exists(name.toString(), true, nextOnly));
  }
}
