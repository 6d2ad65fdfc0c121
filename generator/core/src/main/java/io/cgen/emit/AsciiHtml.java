package io.cgen.emit;

import java.util.stream.Collectors;

/**
 * HTML in plain ASCII. A compiler before Java 18 reads sources in the locale's encoding, and one in
 * a C locale refuses a comment that is not ASCII.
 */
final class AsciiHtml {
  private static final int REPLACEMENT = 0xFFFD;

  private AsciiHtml() {}

  /** Writes each character beyond ASCII as a plain one that means the same, or as an entity. */
  static String of(String html) {
    return isPlain(html)
        ? html
        : html.codePoints().mapToObj(AsciiHtml::ascii).collect(Collectors.joining());
  }

  private static boolean isPlain(String html) {
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String ascii(int character) {
    return switch (character) {
      case '\u2018', '\u2019' -> "'";
      case '\u201C', '\u201D' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
      case '\u2014' -> "--";
      case '\u2026' -> "...";
      case '\u00A0' -> " ";
      default -> character < 0x80 ? Character.toString(character) : entity(character);
    };
  }

  private static String entity(int character) {
    if (Character.isISOControl(character)) {
      return " ";
    }
    boolean half = Character.getType(character) == Character.SURROGATE;
    return "&#" + (half ? REPLACEMENT : character) + ";";
  }
}
