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
          "(?m)(?<!\\*/\n|@Deprecated\n)^((  (?:public |private |)static final \\S+ ).*;\n)\n(?=\\2.*;$)");

  private SourceLayout() {}

  static String finish(String source) {
    String stripped = TRAILING_BLANKS.matcher(source).replaceAll("");
    String bodies = EMPTY_BODY.matcher(stripped).replaceAll("$1 {}");
    String comments = SHORT_COMMENT.matcher(bodies).replaceAll(SourceLayout::oneLine);
    return LIKE_FIELDS.matcher(comments).replaceAll("$1");
  }

  private static String oneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE_LIMIT ? line : comment.group());
  }
}
