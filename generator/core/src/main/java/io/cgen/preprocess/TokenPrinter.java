package io.cgen.preprocess;

import java.util.List;

/**
 * Writes preprocessed tokens down so that reading them again gives the same tokens: what a
 * compiler's {@code -E -P} prints. Lines are kept, without empty ones.
 */
public final class TokenPrinter {
  private TokenPrinter() {}

  /** The tokens as text; each line ends with a line break. */
  public static String print(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    Token before = null;
    for (Token token : tokens) {
      if (token.kind() == TokenKind.END) {
        break;
      }
      if (before == null || startsLine(before, token)) {
        out.append(before == null ? "" : "\n").append(indent(token));
      } else if (token.spaceBefore() || wouldJoin(before, token)) {
        out.append(' ');
      }
      out.append(token.kind() == TokenKind.PRAGMA ? "#pragma " : "").append(token.spelling());
      before = token;
    }
    return before == null ? "" : out.append('\n').toString();
  }

  private static boolean startsLine(Token before, Token token) {
    return token.lineStart()
        || token.kind() == TokenKind.PRAGMA
        || before.kind() == TokenKind.PRAGMA;
  }

  /** As deep as its line is in the header, if it is written in running text. */
  private static String indent(Token token) {
    boolean written = token.origin().isEmpty() && token.kind() != TokenKind.PRAGMA;
    if (!written || !token.spaceBefore() || !token.lineStart()) {
      return "";
    }
    String line = token.source().lineAt(token.offset());
    int depth = line.length() - line.stripLeading().length();
    return " ".repeat(Math.min(depth, 40));
  }

  /** Whether two tokens without space between would be read as others. */
  private static boolean wouldJoin(Token before, Token token) {
    String left = before.spelling();
    char last = left.charAt(left.length() - 1);
    String right = token.spelling();
    char first = right.isEmpty() ? ' ' : right.charAt(0);
    return switch (before.kind()) {
      case IDENTIFIER -> CharacterClass.continuesIdentifier(first) || first == '"' || first == '\'';
      case NUMBER ->
          CharacterClass.continuesIdentifier(first)
              || first == '.'
              || ((first == '+' || first == '-') && "eEpP".indexOf(last) >= 0);
      case PUNCTUATOR -> joinsPunctuator(left, last, first);
      case OTHER -> CharacterClass.continuesIdentifier(first) && last == '\\';
      default -> false;
    };
  }

  private static boolean joinsPunctuator(String left, char last, char first) {
    return switch (first) {
      case '=' -> "=!<>+-*/%&|^".indexOf(last) >= 0;
      case '+', '-', '&', '|', '#' -> last == first;
      case '<' -> last == '<';
      case '>' -> last == '>' || last == '-' || last == '%' || last == ':';
      case '*', '/' -> last == '/';
      case '.' -> left.equals(".") || left.equals("..");
      case ':' -> last == '<' || last == '%' || last == ':';
      case '%' -> last == '<' || last == ':';
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> left.equals(".");
      default -> false;
    };
  }
}
