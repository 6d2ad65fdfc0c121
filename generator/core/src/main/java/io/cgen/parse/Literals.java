package io.cgen.parse;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.preprocess.SimpleEscape;
import java.math.BigInteger;
import java.util.Locale;

/** Reads numbers, characters and strings as C does, from their spelling. */
final class Literals {
  /** This many digits fit a long in every radix. */
  private static final int SHORT = 16;

  private final IntegerTypes integers;

  Literals(IntegerTypes integers) {
    this.integers = integers;
  }

  /** A string literal's characters and its prefix. */
  record Text(String prefix, String value) {}

  // ---- numbers

  /** The value of a preprocessing number; it must be one that C accepts as a constant. */
  ConstantValue number(String spelling) {
    String text = spelling.indexOf('\'') < 0 ? spelling : spelling.replace("'", "");
    text = text.toLowerCase(Locale.ROOT);
    boolean hexadecimal = text.startsWith("0x");
    boolean floating =
        hexadecimal
            ? text.indexOf('p') >= 0
            : text.indexOf('.') >= 0 || (text.indexOf('e') > 0 && !text.startsWith("0b"));
    return floating ? floating(text, hexadecimal) : integer(text);
  }

  private ConstantValue floating(String text, boolean hexadecimal) {
    int end = text.length();
    while (end > 0 && isFloatSuffix(text, end - 1, hexadecimal)) {
      end--;
    }
    if (text.endsWith("f16")) {
      end = text.length() - 3;
    }
    BuiltinKind kind = floatingKind(text.substring(end));
    String digits = text.substring(0, end);
    double value =
        kind == BuiltinKind.FLOAT ? Float.parseFloat(digits) : Double.parseDouble(digits);
    return new ConstantValue.FloatingValue(value, new CType.Builtin(kind));
  }

  private static boolean isFloatSuffix(String text, int index, boolean hexadecimal) {
    char c = text.charAt(index);
    boolean exponentPassed = !hexadecimal || text.indexOf('p') < index;
    return (c == 'f' || c == 'l' || c == 'q' || c == 'w' || c == 'd') && exponentPassed;
  }

  private static BuiltinKind floatingKind(String suffix) {
    return switch (suffix) {
      case "" -> BuiltinKind.DOUBLE;
      case "f" -> BuiltinKind.FLOAT;
      case "l", "w" -> BuiltinKind.LONG_DOUBLE;
      case "q" -> BuiltinKind.FLOAT128;
      case "f16" -> BuiltinKind.FLOAT16;
      default -> throw new NumberFormatException("the suffix '" + suffix + "'");
    };
  }

  private ConstantValue integer(String text) {
    int radix = 10;
    String digits = text;
    if (text.startsWith("0x")) {
      radix = 16;
      digits = text.substring(2);
    } else if (text.startsWith("0b")) {
      radix = 2;
      digits = text.substring(2);
    } else if (text.startsWith("0")) {
      radix = 8;
    }
    int end = 0;
    while (end < digits.length() && Character.digit(digits.charAt(end), radix) >= 0) {
      end++;
    }
    if (end == 0) {
      throw new NumberFormatException("no digits");
    }
    BigInteger value =
        end < SHORT
            ? BigInteger.valueOf(Long.parseLong(digits, 0, end, radix))
            : new BigInteger(digits.substring(0, end), radix);
    return new ConstantValue.IntegerValue(
        value, new CType.Builtin(integerKind(value, digits.substring(end), radix != 10)));
  }

  /** C11 6.4.4.1: the first type of the list for the suffix that holds the value. */
  private BuiltinKind integerKind(BigInteger value, String suffix, boolean mayBeUnsigned) {
    if (suffix.isEmpty() && integers.fits(value, BuiltinKind.INT)) {
      return BuiltinKind.INT;
    }
    boolean unsigned = suffix.indexOf('u') >= 0;
    BuiltinKind least =
        switch (suffix.replace("u", "")) {
          case "" -> BuiltinKind.INT;
          case "l", "z" -> BuiltinKind.LONG;
          case "ll", "i64" -> BuiltinKind.LONG_LONG;
          case "i32" -> BuiltinKind.INT;
          case "i16" -> BuiltinKind.SHORT;
          case "i8" -> BuiltinKind.CHAR;
          default -> throw new NumberFormatException("the suffix '" + suffix + "'");
        };
    for (BuiltinKind kind :
        new BuiltinKind[] {least, BuiltinKind.INT, BuiltinKind.LONG, BuiltinKind.LONG_LONG}) {
      if (integers.bits(kind) < integers.bits(least) || kind.compareTo(least) < 0) {
        continue;
      }
      if (!unsigned && integers.fits(value, kind)) {
        return kind;
      }
      BuiltinKind other = integers.unsigned(kind);
      if ((unsigned || mayBeUnsigned) && integers.fits(value, other)) {
        return other;
      }
    }
    return BuiltinKind.UNSIGNED_LONG_LONG;
  }

  // ---- characters and strings

  /** The value of a character constant. */
  ConstantValue character(String spelling) {
    Text text = string(spelling);
    String value = text.value();
    BuiltinKind kind =
        switch (text.prefix()) {
          case "L" -> integers.wideCharacter();
          case "u" -> BuiltinKind.UNSIGNED_SHORT;
          case "U" -> BuiltinKind.UNSIGNED_INT;
          case "u8" -> BuiltinKind.UNSIGNED_CHAR;
          default -> BuiltinKind.INT;
        };
    return new ConstantValue.IntegerValue(
        kind == BuiltinKind.INT && text.prefix().isEmpty()
            ? narrow(value)
            : BigInteger.valueOf(value.isEmpty() ? 0 : value.codePointAt(0)),
        new CType.Builtin(kind));
  }

  /** Several characters in one constant are packed as GCC and clang do. */
  private BigInteger narrow(String value) {
    byte[] bytes = bytes(value);
    if (bytes.length == 1) {
      boolean signed = integers.isSigned(BuiltinKind.CHAR);
      return BigInteger.valueOf(signed ? bytes[0] : bytes[0] & 0xFF);
    }
    int packed = 0;
    for (byte each : bytes) {
      packed = packed << 8 | each & 0xFF;
    }
    return BigInteger.valueOf(packed);
  }

  /**
   * The bytes of a narrow string in UTF-8. An escape above 0x7F stands for one byte, which {@link
   * #string} keeps as a character of the private range.
   */
  static byte[] bytes(String value) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(value.length());
    value
        .codePoints()
        .forEach(
            c -> {
              if (c >= RAW_BYTE && c < RAW_BYTE + 256) {
                out.write(c - RAW_BYTE);
              } else {
                out.writeBytes(
                    new String(Character.toChars(c))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
              }
            });
    return out.toByteArray();
  }

  private static final int RAW_BYTE = 0x10FF00;

  /** The text of a string or character literal, escapes resolved. */
  static Text string(String spelling) {
    int quote = Math.max(spelling.indexOf('"'), 0);
    int apostrophe = spelling.indexOf('\'');
    int start = spelling.charAt(spelling.length() - 1) == '\'' ? apostrophe : quote;
    String prefix = spelling.substring(0, start);
    if (prefix.endsWith("R")) {
      return new Text(prefix.substring(0, prefix.length() - 1), raw(spelling, start));
    }
    String body = spelling.substring(start + 1, Math.max(start + 1, spelling.length() - 1));
    boolean narrow = prefix.isEmpty() || prefix.equals("u8");
    return new Text(prefix, body.indexOf('\\') < 0 ? body : unescape(body, narrow));
  }

  private static String raw(String spelling, int start) {
    int open = spelling.indexOf('(', start);
    int close = spelling.lastIndexOf(')');
    return open < 0 || close < open ? "" : spelling.substring(open + 1, close);
  }

  private static String unescape(String body, boolean narrow) {
    StringBuilder out = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 == body.length()) {
        out.append(c);
        continue;
      }
      i = escape(body, i + 1, narrow, out);
    }
    return out.toString();
  }

  /** Resolves the escape whose letter is at {@code index}; returns the index of its last digit. */
  private static int escape(String body, int index, boolean narrow, StringBuilder out) {
    char letter = body.charAt(index);
    return switch (letter) {
      case 'x' -> code(body, index + 1, 16, Integer.MAX_VALUE, narrow, out);
      case 'u' -> code(body, index + 1, 16, 4, false, out);
      case 'U' -> code(body, index + 1, 16, 8, false, out);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> code(body, index, 8, 3, narrow, out);
      default -> {
        out.append(SimpleEscape.of(letter));
        yield index;
      }
    };
  }

  private static int code(
      String body, int from, int radix, int most, boolean narrow, StringBuilder out) {
    int end = from;
    long value = 0;
    while (end < body.length()
        && end - from < most
        && Character.digit(body.charAt(end), radix) >= 0) {
      value = (value * radix + Character.digit(body.charAt(end), radix)) & 0xFFFFFFFFL;
      end++;
    }
    boolean rawByte = narrow && value > 0x7F;
    out.appendCodePoint((int) (rawByte ? RAW_BYTE + (value & 0xFF) : Math.min(value, 0x10FFFF)));
    return end - 1;
  }
}
