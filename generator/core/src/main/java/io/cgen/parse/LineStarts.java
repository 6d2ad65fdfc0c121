package io.cgen.parse;

import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.SourceText;
import io.cgen.preprocess.Token;
import java.util.List;
import java.util.Optional;

/** Where tokens stand in the lines that the reader of the header sees. */
final class LineStarts {
  private final List<Token> tokens;

  LineStarts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether nothing stands before the token on its line but macros that put nothing there, and the
   * line is not indented.
   */
  boolean isFirstInUnindentedLine(int index) {
    Token token = tokens.get(index);
    String text = source(token).text();
    int start = lineStart(text, offset(token));
    if (start >= text.length() || !Character.isJavaIdentifierStart(text.charAt(start))) {
      return false;
    }
    return isFirstFrom(index, start);
  }

  /** Whether nothing else stands before the token on its line. */
  boolean isFirst(int index) {
    Token token = tokens.get(index);
    return isFirstFrom(index, lineStart(source(token).text(), offset(token)));
  }

  private boolean isFirstFrom(int index, int lineStart) {
    if (index == 0) {
      return true;
    }
    Token before = tokens.get(index - 1);
    return source(before) != source(tokens.get(index)) || offset(before) < lineStart;
  }

  /** How far the line of the token is indented, in characters. */
  int indentation(int index) {
    Token token = tokens.get(index);
    String text = source(token).text();
    int start = lineStart(text, offset(token));
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end - start;
  }

  /** How many lines the token is below the one before it; many if that is in another file. */
  int linesBelowPrevious(int index) {
    Token token = tokens.get(index);
    Token before = tokens.get(index - 1);
    if (source(before) != source(token)) {
      return Integer.MAX_VALUE;
    }
    return line(token) - line(before);
  }

  /** The line of the token. */
  int line(Token token) {
    return source(token).position(offset(token)).line();
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  }

  private static SourceText source(Token token) {
    Optional<MacroUse> use = token.outermostUse();
    return use.isPresent() ? use.get().source() : token.source();
  }

  private static int offset(Token token) {
    Optional<MacroUse> use = token.outermostUse();
    return use.isPresent() ? use.get().offset() : token.offset();
  }
}
