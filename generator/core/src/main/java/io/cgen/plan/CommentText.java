package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running text of a comment, made plain: without comment delimiters, without Doxygen's inline
 * commands, without HTML, Markdown and link marks.
 *
 * <p>Most text has few of these, and a large header has megabytes of it: a pattern is tried only
 * where a character occurs that it begins with.
 */
final class CommentText {
  private static final Pattern OPENING =
      Pattern.compile("^\\s*/\\*[*!]*<?(?=\\s|[^/]|$)|^\\s*//[/!]*<?");
  private static final Pattern CLOSING = Pattern.compile("\\**\\*/\\s*$");
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
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<!\\w)(?:\\*\\*|__|`+)(?=\\S)|(?<=\\S)(?:\\*\\*|__|`+)(?!\\w)");

  private CommentText() {}

  /** The lines of {@code comment} without what makes it a comment. */
  static List<String> lines(String comment) {
    List<String> lines = new ArrayList<>();
    comment.lines().forEach(line -> lines.add(withoutDelimiters(line)));
    return lines;
  }

  /** {@code text} as a reader wants it, on one line. */
  static String plain(String text) {
    String plain = text.indexOf('[') < 0 ? text : withoutLinks(text);
    if (plain.indexOf('^') >= 0) {
      plain = withoutCaretMarks(plain);
    }
    if (plain.indexOf('\\') >= 0 || plain.indexOf('@') >= 0) {
      plain = INLINE_COMMAND.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('<') >= 0) {
      plain = TAG.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('`') >= 0 || plain.contains("**") || plain.contains("__")) {
      plain = EMPHASIS.matcher(plain).replaceAll("");
    }
    return onOneLine(plain.indexOf('&') < 0 ? plain : decoded(plain));
  }

  /** Whether the first character of {@code line} that is not blank is one of {@code characters}. */
  static boolean beginsWithOneOf(String line, String characters) {
    int start = 0;
    while (start < line.length() && Blanks.isBlank(line.charAt(start))) {
      start++;
    }
    return start < line.length() && characters.indexOf(line.charAt(start)) >= 0;
  }

  private static String withoutLinks(String text) {
    String plain = text.contains("[[") ? ANCHOR.matcher(text).replaceAll("") : text;
    if (plain.contains("](")) {
      plain = MARKDOWN_LINK.matcher(plain).replaceAll("$1 ($2)");
    }
    if (plain.indexOf('|') >= 0) {
      plain = TITLED_LINK.matcher(plain).replaceAll("$1");
    }
    return withoutCodeLinks(plain);
  }

  /** Tries the pattern at brackets only: it would take long to try everywhere. */
  private static String withoutCodeLinks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Matcher link = CODE_LINK.matcher(text);
    int done = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
      if (link.region(at, text.length()).lookingAt()) {
        plain.append(text, done, at).append(link.group(1));
        done = link.end();
        at = done;
      } else {
        at++;
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  /** A caret before a word, or behind a closing parenthesis, marks a requirement in SQLite. */
  private static String withoutCaretMarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    for (int i = text.indexOf('^'); i >= 0; i = text.indexOf('^', i + 1)) {
      if (isMark(text, i)) {
        plain.append(text, done, i);
        done = i + 1;
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static boolean isMark(String text, int caret) {
    boolean begins = caret == 0 || Blanks.isBlank(text.charAt(caret - 1));
    boolean isLast = caret + 1 == text.length();
    return begins
        ? !isLast && !Blanks.isBlank(text.charAt(caret + 1))
        : text.charAt(caret - 1) == ')';
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Blanks.isBlank(text.charAt(i))) {
        if (i > start) {
          line.append(line.isEmpty() ? "" : " ").append(text, start, i);
        }
        start = i + 1;
      }
    }
    return line.toString();
  }

  private static String withoutDelimiters(String line) {
    boolean opens = beginsWithOneOf(line, "/");
    String opened = opens ? OPENING.matcher(line).replaceFirst("") : line;
    String text = opened.contains("*/") ? CLOSING.matcher(opened).replaceFirst("") : opened;
    if (opened.equals(line) && beginsWithOneOf(text, "*/")) {
      text = text.substring(leader(text));
    }
    boolean isRule = beginsWithOneOf(text, "-=*_#~/+") && RULE.matcher(text).matches();
    return isRule ? "" : text.stripTrailing();
  }

  /** Where the text begins behind asterisks that a blank follows, or the slashes of a comment. */
  private static int leader(String line) {
    int start = 0;
    while (Blanks.isBlank(line.charAt(start))) {
      start++;
    }
    if (line.startsWith("//", start)) {
      int end = behind(line, start + 2, "/!");
      return end < line.length() && line.charAt(end) == '<' ? end + 1 : end;
    }
    int end = behind(line, start, "*");
    return end == line.length() || Blanks.isBlank(line.charAt(end)) ? end : 0;
  }

  /** Where the first of the characters from {@code at} on is that is none of {@code characters}. */
  private static int behind(String line, int at, String characters) {
    int end = at;
    while (end < line.length() && characters.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
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
