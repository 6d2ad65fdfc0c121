package io.cgen.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of the C API, or a pattern that several names match.
 *
 * <ul>
 *   <li>{@code /^get_(.*)/} between slashes is a regular expression, found anywhere in the name.
 *   <li>A text with {@code *} or {@code ?} is a glob over the whole name; each of these is a group.
 *   <li>Everything else is one name as it is written.
 * </ul>
 */
public final class NamePattern {
  private final String text;
  private final boolean exact;
  private final Pattern pattern;

  private NamePattern(String text, boolean exact, Pattern pattern) {
    this.text = text;
    this.exact = exact;
    this.pattern = pattern;
  }

  /**
   * Reads a name or a pattern.
   *
   * @throws java.util.regex.PatternSyntaxException if a regular expression is wrong
   */
  static NamePattern of(String text) {
    if (isRegex(text)) {
      return new NamePattern(text, false, Pattern.compile(text.substring(1, text.length() - 1)));
    }
    if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
      return new NamePattern(text, false, Pattern.compile(glob(text)));
    }
    return new NamePattern(text, true, Pattern.compile("^" + Pattern.quote(text) + "$"));
  }

  private static boolean isRegex(String text) {
    return text.length() > 2 && text.startsWith("/") && text.endsWith("/");
  }

  private static String glob(String text) {
    StringBuilder regex = new StringBuilder("^");
    for (char c : text.toCharArray()) {
      if (c == '*') {
        regex.append("(.*)");
      } else if (c == '?') {
        regex.append("(.)");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.append('$').toString();
  }

  /** As it is written in the spec file. */
  public String text() {
    return text;
  }

  /** Whether it is one name. */
  public boolean isExact() {
    return exact;
  }

  /** Whether {@code name} is meant. */
  public boolean matches(String name) {
    return exact ? text.equals(name) : pattern.matcher(name).find();
  }

  /** The name with what matched replaced; {@code $1} stands for the first group. */
  String replace(String name, String replacement) {
    return pattern.matcher(name).replaceFirst(replacement);
  }

  /** How many groups a replacement can refer to. */
  int groupCount() {
    Matcher matcher = pattern.matcher("");
    return matcher.groupCount();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamePattern pattern && pattern.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
