package io.cgen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text made fit for a Javadoc comment: nothing in it is read as a tag or ends the comment.
 */
final class JavadocText {
  private static final Pattern TAG = Pattern.compile("(^|[\\s{*/])@");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern NOT_VERBATIM = Pattern.compile("[{}@\\\\]|\\*/|\\P{ASCII}");

  /** Text may be broken at every blank. */
  static final Pattern BLANK = Pattern.compile(" ");

  /** A declaration is broken between parameters only. */
  static final Pattern BLANK_AFTER_COMMA = Pattern.compile("(?<=,) ");

  private JavadocText() {}

  /** Escapes {@code text} and joins its lines. */
  static String escaped(String text) {
    String html =
        onOneLine(text)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("*/", "*&#47;")
            .replace("\\u", "&#92;u");
    String tagless = html.indexOf('@') < 0 ? html : TAG.matcher(html).replaceAll("$1&#64;");
    return AsciiHtml.of(tagless);
  }

  private static String onOneLine(String text) {
    boolean isPlain = !text.contains("  ") && !hasControls(text);
    return (isPlain ? text : CONTROL.matcher(text).replaceAll(" ")).strip();
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Writes {@code text} as code. */
  static String code(String text) {
    return NOT_VERBATIM.matcher(text).find()
        ? "<code>" + escaped(text) + "</code>"
        : "{@code " + onOneLine(text) + "}";
  }

  /**
   * Breaks {@code text} into lines of at most {@code width} characters, if possible; {@code breaks}
   * says which blanks may be line ends.
   */
  static List<String> wrapped(String text, Pattern breaks, int width, String continuation) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : breaks.split(text)) {
      if (!isBlank(line) && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(continuation).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean isBlank(StringBuilder line) {
    return line.isEmpty() || (line.charAt(line.length() - 1) == ' ' && line.toString().isBlank());
  }
}
