package io.cgen.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The running text of a comment, made plain: without comment delimiters, without Doxygen's inline
 * commands, without HTML, Markdown and link marks.
 */
final class CommentText {
  private static final Pattern OPENING =
      Pattern.compile("^\\s*/\\*[*!]*<?(?=\\s|[^/]|$)|^\\s*//[/!]*<?");
  private static final Pattern CLOSING = Pattern.compile("\\**\\*/\\s*$");
  private static final Pattern LEADER = Pattern.compile("^\\s*\\*+(?=\\s|$)|^\\s*//[/!]*<?");
  private static final Pattern RULE = Pattern.compile("^\\s*[-=*_#~/+\\s]{3,}$");
  private static final Pattern INLINE_COMMAND =
      Pattern.compile(
          "[\\\\@](?:c|p|a|e|b|em|ref|link|endlink|n|arg|li|copydoc|copybrief|f\\$)\\b ?");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>");
  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[^\\]]*\\]\\]");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("\\[([^\\]\\[]+)\\]\\(((?:https?:|www\\.|[./#])[^)\\s]*)\\)");
  private static final Pattern TITLED_LINK =
      Pattern.compile("\\[[^\\]\\[|]+\\s*\\|\\s*([^\\]\\[]+)\\]");
  private static final Pattern CODE_LINK =
      Pattern.compile("\\[([A-Za-z_][A-Za-z_0-9]*(?:\\([^\\]\\[]*\\))?|[^\\]\\[]* [^\\]\\[]*)\\]");
  private static final Pattern CARET_MARK = Pattern.compile("(?<=^|\\s)\\^(?=\\S)|\\)\\^");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<!\\w)(?:\\*\\*|__|`+)(?=\\S)|(?<=\\S)(?:\\*\\*|__|`+)(?!\\w)");

  private CommentText() {}

  /** The lines of {@code comment} without what makes it a comment. */
  static List<String> lines(String comment) {
    return comment.lines().map(CommentText::withoutDelimiters).toList();
  }

  /** {@code text} as a reader wants it, on one line. */
  static String plain(String text) {
    String plain = ANCHOR.matcher(text).replaceAll("");
    plain = MARKDOWN_LINK.matcher(plain).replaceAll("$1 ($2)");
    plain = TITLED_LINK.matcher(plain).replaceAll("$1");
    plain = CODE_LINK.matcher(plain).replaceAll("$1");
    plain = CARET_MARK.matcher(plain).replaceAll(match -> match.group().startsWith(")") ? ")" : "");
    plain = INLINE_COMMAND.matcher(plain).replaceAll("");
    plain = TAG.matcher(plain).replaceAll("");
    plain = EMPHASIS.matcher(plain).replaceAll("");
    return decoded(plain).replaceAll("\\s+", " ").strip();
  }

  private static String withoutDelimiters(String line) {
    String opened = OPENING.matcher(line).replaceFirst("");
    String text = CLOSING.matcher(opened).replaceFirst("");
    if (opened.equals(line)) {
      text = LEADER.matcher(text).replaceFirst("");
    }
    return RULE.matcher(text).matches() ? "" : text.stripTrailing();
  }

  private static String decoded(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&rarr;", "->")
        .replace("&amp;", "&");
  }
}
