package io.cgen.plan;

/** White space in running text. */
final class Blanks {
  private Blanks() {}

  /** As {@link Character#isWhitespace(char)} says; most characters are told without asking it. */
  static boolean isBlank(char c) {
    return (c <= ' ' || c >= 0x1680) && Character.isWhitespace(c);
  }
}
