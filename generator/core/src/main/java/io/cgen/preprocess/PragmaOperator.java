package io.cgen.preprocess;

import java.util.Optional;

/** The pragmas that stand among tokens: {@code _Pragma("…")}, and {@code __pragma(…)} of MSVC. */
final class PragmaOperator {
  private final Pragmas pragmas;
  private final NameTable names;
  private final boolean microsoft;

  PragmaOperator(Pragmas pragmas, NameTable names, boolean microsoft) {
    this.pragmas = pragmas;
    this.names = names;
    this.microsoft = microsoft;
  }

  boolean isOperator(String identifier) {
    return identifier.equals("_Pragma") || (microsoft && identifier.equals("__pragma"));
  }

  /**
   * Obeys a pragma.
   *
   * @param arguments its tokens with their parentheses
   * @return the token that it leaves for the parser, if it concerns it
   */
  Optional<Token> execute(Token operator, TokenList arguments, Expander expander) {
    return operator.is("_Pragma")
        ? pragmas.execute(operator, destringized(operator, arguments), expander)
        : pragmas.execute(operator, inner(arguments), expander);
  }

  private static TokenList inner(TokenList arguments) {
    TokenList tokens = new TokenList();
    for (int i = 1; i < arguments.size() - 1; i++) {
      tokens.add(arguments.get(i));
    }
    return tokens;
  }

  private TokenList destringized(Token operator, TokenList arguments) {
    TokenList tokens = new TokenList();
    if (arguments.size() != 3 || arguments.get(1).kind() != TokenKind.STRING) {
      return tokens;
    }
    String literal = arguments.get(1).text();
    String body = literal.substring(literal.indexOf('"') + 1, literal.length() - 1);
    String text = body.replace("\\\"", "\"").replace("\\\\", "\\");
    Lexer lexer = Lexer.ofLine(new LogicalText(text), new SourceText("_Pragma", text), 0, names);
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(
          operator
              .respelled(token.kind(), token.text(), token.name())
              .withSpacing(token.spaceBefore(), false));
    }
    return tokens;
  }
}
