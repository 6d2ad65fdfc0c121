package io.cgen.emit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a Javadoc comment of one line of text on one line, where it fits. */
final class CommentLayout {
  private static final int LINE_LIMIT = 100;
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^@\n].*)\n *\\*/$");

  private CommentLayout() {}

  static String compact(String source) {
    return SHORT_COMMENT.matcher(source).replaceAll(CommentLayout::compact);
  }

  private static String compact(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE_LIMIT ? line : comment.group());
  }
}
