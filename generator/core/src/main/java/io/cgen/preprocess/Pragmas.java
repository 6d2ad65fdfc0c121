package io.cgen.preprocess;

import java.util.Optional;

/**
 * Obeys pragmas. Those that change layouts are left in the text as one token for the parser, {@code
 * once} is for the preprocessor itself, {@code push_macro} and {@code pop_macro} too, and the rest
 * concerns compilers only.
 */
final class Pragmas {
  private final Input input;
  private final MacroTable macros;

  Pragmas(Input input, MacroTable macros) {
    this.input = input;
    this.macros = macros;
  }

  /**
   * Obeys the pragma with these tokens.
   *
   * @param place what the token for the parser takes its position from
   * @return the token that it leaves for the parser, if it concerns it
   */
  Optional<Token> execute(Token place, TokenList tokens, Expander expander) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    switch (tokens.get(0).text()) {
      case "once" -> input.current().file().readOnce();
      case "push_macro" -> quotedName(tokens).ifPresent(macros::push);
      case "pop_macro" -> quotedName(tokens).ifPresent(macros::pop);
      case "pack" -> {
        return Optional.of(pragma(place, expander.expandAll(tokens)));
      }
      case "ms_struct" -> {
        return Optional.of(pragma(place, tokens));
      }
      default -> {}
    }
    return Optional.empty();
  }

  private static Token pragma(Token place, TokenList tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean afterComma = i > 0 && tokens.get(i - 1).is(",");
      boolean spaced = i > 0 && tokens.get(i - 1).kind() == TokenKind.IDENTIFIER;
      if (afterComma || (spaced && tokens.get(i).kind() == TokenKind.IDENTIFIER)) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return place.respelled(TokenKind.PRAGMA, text.toString(), Name.NONE).withSpacing(true, true);
  }

  private static Optional<String> quotedName(TokenList tokens) {
    if (tokens.size() < 4 || tokens.get(2).kind() != TokenKind.STRING) {
      return Optional.empty();
    }
    String literal = tokens.get(2).text();
    return Optional.of(literal.substring(literal.indexOf('"') + 1, literal.length() - 1));
  }
}
