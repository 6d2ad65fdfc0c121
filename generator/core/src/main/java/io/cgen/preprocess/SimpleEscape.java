package io.cgen.preprocess;

/** The escape sequences of one letter in characters and strings, {@code \n} and its like. */
public final class SimpleEscape {
  private SimpleEscape() {}

  /** The character that a letter behind a backslash stands for: itself, if it means nothing. */
  public static char of(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> 11;
      case 'e', 'E' -> 27;
      default -> letter;
    };
  }
}
