package io.cgen.cli;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.List;

/** Tokens as {@code cc -E -P} prints them: lines and spaces as written, no empty lines. */
final class PreprocessedText {
  private final StringBuilder text = new StringBuilder();

  private PreprocessedText() {}

  static String of(List<Token> tokens) {
    PreprocessedText printed = new PreprocessedText();
    tokens.stream().filter(token -> token.kind() != TokenKind.END).forEach(printed::append);
    return printed.text.isEmpty() ? "" : printed.text.append('\n').toString();
  }

  private void append(Token token) {
    if (token.kind() == TokenKind.PRAGMA) {
      line("#pragma " + token.text());
      return;
    }
    if (!text.isEmpty() && last() != '\n') {
      if (token.lineStart()) {
        text.append('\n');
      } else if (token.spaceBefore() || wouldJoin(last(), token.text().charAt(0))) {
        text.append(' ');
      }
    }
    text.append(token.spelling());
  }

  private void line(String line) {
    if (!text.isEmpty() && last() != '\n') {
      text.append('\n');
    }
    text.append(line).append('\n');
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  /** Whether two tokens that were apart could be read as one when they touch. */
  private static boolean wouldJoin(char left, char right) {
    return isWord(left) && (isWord(right) || isQuote(right))
        || isOperator(left) && isOperator(right);
  }

  private static boolean isWord(char c) {
    return c == '.' || Character.isJavaIdentifierPart(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isOperator(char c) {
    return "+-*/%&|^<>=!#:.".indexOf(c) >= 0;
  }
}
