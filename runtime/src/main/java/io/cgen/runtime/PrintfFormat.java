package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads formats of C's {@code printf}: what arguments they take. One that is not understood for
 * certain is refused, because C would take whatever lies in a register for the argument. So is the
 * length {@code z}: in formats of SQLite it is a conversion, of text that is freed.
 */
final class PrintfFormat {
  private static final String FLAGS = "-+ #0'";
  private static final Set<String> LENGTHS = Set.of("", "hh", "h", "l", "ll", "j", "t");

  private final String format;
  private final List<FormatArgument> arguments = new ArrayList<>();
  private int at;

  private PrintfFormat(String format) {
    this.format = format;
  }

  /**
   * The arguments of a format, in order.
   *
   * @throws IllegalArgumentException if it has a conversion other than those of C that only read
   */
  static List<FormatArgument> arguments(String format) {
    if (format == null) {
      throw new NullPointerException("the format is null");
    }
    return new PrintfFormat(format).read();
  }

  private List<FormatArgument> read() {
    for (at = format.indexOf('%'); at >= 0; at = format.indexOf('%', at)) {
      int start = at++;
      if (at < format.length() && format.charAt(at) == '%') {
        at++;
      } else {
        readConversion(start);
      }
    }
    return arguments;
  }

  private void readConversion(int start) {
    skip(FLAGS);
    readNumber();
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      readNumber();
    }
    int length = at;
    skip("hljzt");
    String modifier = format.substring(length, at);
    if (at == format.length() || !LENGTHS.contains(modifier)) {
      throw unknown(start);
    }
    arguments.add(argument(start, modifier, format.charAt(at++)));
  }

  /** A number, or the argument that it is. */
  private void readNumber() {
    if (at < format.length() && format.charAt(at) == '*') {
      arguments.add(FormatArgument.INT);
      at++;
    } else {
      skip("0123456789");
    }
  }

  private void skip(String characters) {
    while (at < format.length() && characters.indexOf(format.charAt(at)) >= 0) {
      at++;
    }
  }

  private FormatArgument argument(int start, String modifier, char conversion) {
    if ("diouxX".indexOf(conversion) >= 0) {
      return integer(modifier);
    }
    if ("aAeEfFgG".indexOf(conversion) >= 0 && (modifier.isEmpty() || modifier.equals("l"))) {
      return FormatArgument.DOUBLE;
    }
    if (!modifier.isEmpty()) {
      throw unknown(start);
    }
    return switch (conversion) {
      case 'c' -> FormatArgument.INT;
      case 's' -> FormatArgument.TEXT;
      case 'p' -> FormatArgument.ADDRESS;
      default -> throw unknown(start);
    };
  }

  private static FormatArgument integer(String modifier) {
    return switch (modifier) {
      case "l" -> FormatArgument.C_LONG;
      case "ll", "j", "t" -> FormatArgument.LONG_LONG;
      default -> FormatArgument.INT;
    };
  }

  private IllegalArgumentException unknown(int start) {
    String conversion = format.substring(start, Math.min(at + 1, format.length()));
    return new IllegalArgumentException(
        conversion + " is no conversion that Java has arguments for: " + format);
  }
}
