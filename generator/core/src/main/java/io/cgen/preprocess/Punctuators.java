package io.cgen.preprocess;

/** The longest punctuator at a place, C11 6.4.6. */
final class Punctuators {
  private Punctuators() {}

  /** The punctuator that begins with {@code c}, digraphs replaced, or the empty string. */
  static String at(char[] chars, int place) {
    char next = chars[place + 1];
    return switch (chars[place]) {
      case '(' -> "(";
      case ')' -> ")";
      case ',' -> ",";
      case ';' -> ";";
      case '{' -> "{";
      case '}' -> "}";
      case '[' -> "[";
      case ']' -> "]";
      case '~' -> "~";
      case '?' -> "?";
      case '*' -> next == '=' ? "*=" : "*";
      case '/' -> next == '=' ? "/=" : "/";
      case '^' -> next == '=' ? "^=" : "^";
      case '!' -> next == '=' ? "!=" : "!";
      case '=' -> next == '=' ? "==" : "=";
      case '#' -> next == '#' ? "##" : "#";
      case '&' -> next == '&' ? "&&" : next == '=' ? "&=" : "&";
      case '|' -> next == '|' ? "||" : next == '=' ? "|=" : "|";
      case '+' -> next == '+' ? "++" : next == '=' ? "+=" : "+";
      case '-' -> minus(next);
      case ':' -> next == '>' ? "]" : ":";
      case '.' -> next == '.' && chars[place + 2] == '.' ? "..." : ".";
      case '<' -> less(chars, place);
      case '>' -> greater(chars, place);
      case '%' -> percent(chars, place);
      default -> "";
    };
  }

  /** How many characters {@code punctuator} takes at {@code place}, where it may be a digraph. */
  static int length(char[] chars, int place, String punctuator) {
    boolean digraph = chars[place] != punctuator.charAt(0);
    return digraph ? 2 * punctuator.length() : punctuator.length();
  }

  private static String minus(char next) {
    return switch (next) {
      case '>' -> "->";
      case '-' -> "--";
      case '=' -> "-=";
      default -> "-";
    };
  }

  private static String less(char[] chars, int place) {
    return switch (chars[place + 1]) {
      case '<' -> chars[place + 2] == '=' ? "<<=" : "<<";
      case '=' -> "<=";
      case ':' -> "[";
      case '%' -> "{";
      default -> "<";
    };
  }

  private static String greater(char[] chars, int place) {
    return switch (chars[place + 1]) {
      case '>' -> chars[place + 2] == '=' ? ">>=" : ">>";
      case '=' -> ">=";
      default -> ">";
    };
  }

  private static String percent(char[] chars, int place) {
    return switch (chars[place + 1]) {
      case '=' -> "%=";
      case '>' -> "}";
      case ':' -> chars[place + 2] == '%' && chars[place + 3] == ':' ? "##" : "#";
      default -> "%";
    };
  }
}
