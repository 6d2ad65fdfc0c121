package io.cgen.preprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds comments among the places that the lexer noted while it went over them. */
final class CommentIndex implements DocComments {
  private final Map<String, LogicalText> texts = new HashMap<>();

  CommentIndex(List<LoadedFile> files) {
    for (LoadedFile file : files) {
      texts.put(file.path(), file.logical());
    }
  }

  @Override
  public String before(SourceText source, int offset) {
    LogicalText comments = texts.get(source.path());
    if (comments == null) {
      return "";
    }
    int last = lastEndingBefore(comments, offset);
    String text = source.text();
    if (last < 0 || !isAdjacent(text, comments.commentEnd(last), offset)) {
      return "";
    }
    int first = last;
    while (first > 0 && continuesRun(text, comments, first)) {
      first--;
    }
    return isFirstOnItsLine(text, comments, first)
        ? text.substring(comments.commentStart(first), comments.commentEnd(last))
        : "";
  }

  @Override
  public String after(SourceText source, int offset) {
    LogicalText comments = texts.get(source.path());
    if (comments == null) {
      return "";
    }
    int next = lastEndingBefore(comments, offset) + 1;
    String text = source.text();
    int lineEnd = text.indexOf('\n', offset);
    if (next >= comments.commentCount()
        || (lineEnd >= 0 && comments.commentStart(next) > lineEnd)) {
      return "";
    }
    return text.substring(comments.commentStart(next), comments.commentEnd(next));
  }

  /** The index of the last comment that ends at {@code offset} or before, or -1. */
  private static int lastEndingBefore(LogicalText comments, int offset) {
    int low = 0;
    int high = comments.commentCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.commentEnd(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * Whether only white space without a blank line lies between, and on the last line words: macros
   * such as {@code FOO_API} that stand for nothing.
   */
  private static boolean isAdjacent(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (!Character.isWhitespace(c) && !isWordBeforeDeclaration(c, lines)) {
        return false;
      }
    }
    return lines < 2;
  }

  private static boolean isWordBeforeDeclaration(char c, int lines) {
    return lines == 1 && Character.isJavaIdentifierPart(c);
  }

  /** Whether the comment and the one before it are lines of {@code //} one below the other. */
  private static boolean continuesRun(String text, LogicalText comments, int index) {
    int start = comments.commentStart(index);
    int before = comments.commentStart(index - 1);
    return text.startsWith("//", start)
        && text.startsWith("//", before)
        && isAdjacent(text, comments.commentEnd(index - 1), start)
        && isFirstOnItsLine(text, comments, index - 1);
  }

  /** A comment behind something else belongs to that; other comments are nothing else. */
  private static boolean isFirstOnItsLine(String text, LogicalText comments, int index) {
    int other = index - 1;
    int i = comments.commentStart(index) - 1;
    while (i >= 0 && text.charAt(i) != '\n') {
      if (other >= 0 && comments.commentEnd(other) == i + 1) {
        i = comments.commentStart(other--) - 1;
      } else if (Character.isWhitespace(text.charAt(i))) {
        i--;
      } else {
        return false;
      }
    }
    return true;
  }
}
