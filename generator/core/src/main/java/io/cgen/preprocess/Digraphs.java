package io.cgen.preprocess;

/** The alternative spellings of punctuators, C11 6.4.6. The lexer replaces them. */
final class Digraphs {
  private Digraphs() {}

  /** The spelling of {@code token} in its file, where a digraph is still one. */
  static String asWritten(Token token) {
    if (token.kind() != TokenKind.PUNCTUATOR) {
      return token.text();
    }
    String written = digraph(token.text());
    return !written.isEmpty() && token.source().text().startsWith(written, token.offset())
        ? written
        : token.text();
  }

  private static String digraph(String punctuator) {
    return switch (punctuator) {
      case "[" -> "<:";
      case "]" -> ":>";
      case "{" -> "<%";
      case "}" -> "%>";
      case "#" -> "%:";
      case "##" -> "%:%:";
      default -> "";
    };
  }
}
