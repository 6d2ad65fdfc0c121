package io.cgen.preprocess;

import java.util.Locale;
import java.util.Optional;

/** The constants of {@code #if}. */
final class IfConstants {
  private IfConstants() {}

  /** The value of an integer constant; empty for anything else. */
  static Optional<IfExpression.Value> integer(String spelling) {
    String text = spelling.replace("'", "").toLowerCase(Locale.ROOT);
    int radix = radix(text);
    int start = radix == 16 || radix == 2 ? 2 : 0;
    int end = start;
    while (end < text.length() && Character.digit(text.charAt(end), radix) >= 0) {
      end++;
    }
    String suffix = text.substring(end);
    if (end == start || !isIntegerSuffix(suffix)) {
      return Optional.empty();
    }
    try {
      long bits = Long.parseUnsignedLong(text.substring(start, end), radix);
      return Optional.of(new IfExpression.Value(bits, bits < 0 || suffix.contains("u")));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  private static int radix(String text) {
    if (text.startsWith("0x")) {
      return 16;
    }
    if (text.startsWith("0b")) {
      return 2;
    }
    return text.startsWith("0") ? 8 : 10;
  }

  private static boolean isIntegerSuffix(String suffix) {
    return switch (suffix) {
      case "", "u", "l", "ul", "lu", "ll", "ull", "llu", "z", "uz", "zu", "i64", "ui64" -> true;
      default -> false;
    };
  }

  /** The value of a character constant; several characters are bytes of one integer. */
  static Optional<IfExpression.Value> character(String spelling) {
    int open = spelling.indexOf('\'');
    boolean wide = open > 0 && !spelling.startsWith("u8");
    long value = 0;
    int count = 0;
    int at = open + 1;
    while (at < spelling.length() - 1) {
      Escape escape = Escape.at(spelling, at);
      value = wide ? escape.value() : (value << 8) | (escape.value() & 0xff);
      at = escape.end();
      count++;
    }
    if (count == 0) {
      return Optional.empty();
    }
    long bits = count == 1 && !wide ? (byte) value : (int) value;
    return Optional.of(new IfExpression.Value(bits, false));
  }

  /** A character of a constant, perhaps written with a backslash, and where it ends. */
  private record Escape(long value, int end) {
    static Escape at(String text, int at) {
      char c = text.charAt(at);
      if (c != '\\') {
        int codePoint = text.codePointAt(at);
        return new Escape(codePoint, at + Character.charCount(codePoint));
      }
      char kind = text.charAt(at + 1);
      return switch (kind) {
        case 'x' -> digits(text, at + 2, 16, Integer.MAX_VALUE);
        case 'u' -> digits(text, at + 2, 16, 4);
        case 'U' -> digits(text, at + 2, 16, 8);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(text, at + 1, 8, 3);
        default -> new Escape(SimpleEscape.of(kind), at + 2);
      };
    }

    private static Escape digits(String text, int from, int radix, int most) {
      long value = 0;
      int at = from;
      while (at - from < most && Character.digit(text.charAt(at), radix) >= 0) {
        value = value * radix + Character.digit(text.charAt(at), radix);
        at++;
      }
      return new Escape(value, at);
    }
  }
}
