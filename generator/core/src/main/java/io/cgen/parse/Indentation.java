package io.cgen.parse;

import io.cgen.preprocess.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Guesses from the indentation of a header which of its braces is not closed. */
final class Indentation {
  private final List<Token> tokens;
  private final LineStarts lines;

  Indentation(List<Token> tokens, LineStarts lines) {
    this.tokens = tokens;
    this.lines = lines;
  }

  /**
   * The token behind which a closing brace is missing: the one before a brace that stands further
   * left than the line of the brace it would close; else the last one.
   */
  int unclosedBrace(int from, int to) {
    Deque<Integer> columns = new ArrayDeque<>();
    int column = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i == from || lines.isFirst(i)) {
        column = lines.indentation(i);
      }
      if (token.is("{")) {
        columns.push(column);
      } else if (token.is("}") && !columns.isEmpty()) {
        if (lines.isFirst(i) && column < columns.pop()) {
          return i - 1;
        }
      }
    }
    return to - 1;
  }
}
