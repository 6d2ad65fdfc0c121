package io.cgen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The finish of a source's layout, where JavaPoet leaves more white space than a person would. No
 * literal and no comment spans the lines that it joins.
 *
 * <p>Lines are taken one after another, and each may be joined with those before it. Large APIs
 * have files of many thousand lines, so that nothing here looks at a whole file at once.
 */
final class SourceLayout {
  private static final int LINE_LIMIT = 100;
  private static final String INITIALIZER_INDENT = "      ";
  private static final Pattern FIELD =
      Pattern.compile("(  (?:public |private |)static final \\S+ )\\w+ =(?: .*;)?");

  private final List<String> lines = new ArrayList<>();

  private SourceLayout() {}

  static String finish(String source) {
    SourceLayout layout = new SourceLayout();
    source.lines().forEach(line -> layout.add(withoutTrailingBlanks(line)));
    return String.join("\n", layout.lines) + "\n";
  }

  private void add(String line) {
    if (!closesEmptyBody(line) && !closesShortComment(line) && !fitsBehindField(line)) {
      lines.add(line);
    }
    if (line.endsWith(";")) {
      joinLikeFields();
    }
  }

  private boolean closesEmptyBody(String line) {
    String opening = before(1);
    if (!line.endsWith("}") || !isIndented(line, "}") || !opening.endsWith(" {")) {
      return false;
    }
    if (isIndented(opening, "{") || isComment(opening)) {
      return false;
    }
    return replace(1, opening + "}");
  }

  private boolean closesShortComment(String line) {
    if (!line.endsWith("*/") || !isIndented(line, "*/") || !before(2).endsWith("/**")) {
      return false;
    }
    String text = before(1).stripLeading();
    if (!isIndented(before(2), "/**") || !text.startsWith("* ") || text.startsWith("* @")) {
      return false;
    }
    return replaceIfItFits(2, before(2) + text.substring(1) + " */");
  }

  private boolean fitsBehindField(String line) {
    String field = before(1);
    if (!field.endsWith(" =") || !field.startsWith(" ") || isComment(field)) {
      return false;
    }
    boolean continues = line.startsWith(" ") && line.endsWith(";");
    return continues && replaceIfItFits(1, field + " " + line.stripLeading());
  }

  /** Fields that begin alike and have no comment form a block. */
  private void joinLikeFields() {
    int second = startOfField(lines.size());
    if (second < 1 || !lines.get(second - 1).isEmpty()) {
      return;
    }
    int first = startOfField(second - 1);
    if (first < 0 || isAnnotated(first)) {
      return;
    }
    Optional<String> beginning = beginning(first);
    if (beginning.isPresent() && beginning.equals(beginning(second))) {
      lines.remove(second - 1);
    }
  }

  /** Where the declaration begins that ends before line {@code end}; negative if nowhere. */
  private int startOfField(int end) {
    boolean isContinued = end > 0 && lines.get(end - 1).startsWith(INITIALIZER_INDENT);
    return isContinued ? end - 2 : end - 1;
  }

  private boolean isAnnotated(int field) {
    String before = field == 0 ? "" : lines.get(field - 1);
    return before.endsWith("*/") || before.endsWith("@Deprecated");
  }

  /** The modifiers and the type of the field that line {@code index} declares. */
  private Optional<String> beginning(int index) {
    String line = lines.get(index);
    boolean isWhole = line.endsWith(";");
    boolean hasRest = index + 1 < lines.size() && isInitializer(lines.get(index + 1));
    Matcher field = FIELD.matcher(line);
    return (isWhole || hasRest) && field.matches() ? Optional.of(field.group(1)) : Optional.empty();
  }

  private static boolean isInitializer(String line) {
    return line.startsWith(INITIALIZER_INDENT) && line.endsWith(";");
  }

  private boolean replaceIfItFits(int count, String line) {
    return line.length() <= LINE_LIMIT && replace(count, line);
  }

  private boolean replace(int count, String line) {
    lines.subList(lines.size() - count, lines.size()).clear();
    lines.add(line);
    return true;
  }

  /** The line {@code count} lines before the next one, empty if there is none. */
  private String before(int count) {
    return lines.size() < count ? "" : lines.get(lines.size() - count);
  }

  private static boolean isComment(String line) {
    String text = line.stripLeading();
    return text.startsWith("*") || text.startsWith("/");
  }

  /** Whether {@code line} is {@code text} behind blanks. */
  private static boolean isIndented(String line, String text) {
    return line.stripLeading().equals(text);
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(0, end);
  }
}
