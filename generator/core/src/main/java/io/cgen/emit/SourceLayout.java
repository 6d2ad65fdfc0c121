package io.cgen.emit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The finish of a source's layout, where JavaPoet leaves more white space than a person would. No
 * literal and no comment spans the lines that it joins.
 */
final class SourceLayout {
  private static final int LINE_LIMIT = 100;
  private static final Pattern TRAILING_BLANKS = Pattern.compile("(?m) +$");
  private static final Pattern EMPTY_BODY = Pattern.compile("(?m)^( *[^*/ ].*) \\{\n *\\}$");
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^@\n].*)\n *\\*/$");
  private static final Pattern LIKE_FIELDS =
      Pattern.compile(
          "(?m)^(?<!\\*/\n|@Deprecated\n)(FIELD\n)\n(?=\\2VALUE$)"
              .replace("FIELD", "(  (?:public |private |)static final \\S+ )VALUE")
              .replace("VALUE", "\\w+ =(?: |\n {6}).*;"));
  private static final Pattern INITIALIZER = Pattern.compile("(?m)^( +[^*\\s].* =)\n +(\\S.*;)$");

  private SourceLayout() {}

  static String finish(String source) {
    String stripped = TRAILING_BLANKS.matcher(source).replaceAll("");
    String bodies = EMPTY_BODY.matcher(stripped).replaceAll("$1 {}");
    String comments = SHORT_COMMENT.matcher(bodies).replaceAll(SourceLayout::comment);
    String fields = INITIALIZER.matcher(comments).replaceAll(SourceLayout::initializer);
    return LIKE_FIELDS.matcher(fields).replaceAll("$1");
  }

  private static String comment(MatchResult lines) {
    return ifItFits(lines.group(1) + "/** " + lines.group(2) + " */", lines);
  }

  private static String initializer(MatchResult lines) {
    return ifItFits(lines.group(1) + " " + lines.group(2), lines);
  }

  private static String ifItFits(String line, MatchResult lines) {
    return Matcher.quoteReplacement(line.length() <= LINE_LIMIT ? line : lines.group());
  }
}
