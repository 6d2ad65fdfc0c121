package io.cgen.preprocess;

/**
 * Moves over what needs no tokens: the rest of a line, and groups that a condition leaves out. Only
 * comments and literals are understood, because a line break or a directive inside them is none.
 */
final class LineSkipper {
  private final Cursor cursor;
  private final char[] chars;

  LineSkipper(Cursor cursor) {
    this.cursor = cursor;
    this.chars = cursor.chars;
  }

  /** The place behind the comment that begins at {@code place}; a line break is not part of it. */
  static int endOfComment(char[] chars, int place, int limit) {
    return chars[place + 1] == '*'
        ? endOfBlockComment(chars, place, limit)
        : endOfLineComment(chars, place, limit);
  }

  private static int endOfBlockComment(char[] chars, int place, int limit) {
    for (int i = place + 2; i + 1 < limit; i++) {
      if (chars[i] == '*' && chars[i + 1] == '/') {
        return i + 2;
      }
    }
    return limit;
  }

  private static int endOfLineComment(char[] chars, int place, int limit) {
    int end = place;
    while (end < limit && chars[end] != '\n') {
      end++;
    }
    return end > place && chars[end - 1] == '\r' ? end - 1 : end;
  }

  /** Goes to the beginning of the next line. */
  void skipLine() {
    for (; ; ) {
      char c = chars[cursor.at];
      if (c > '/') {
        cursor.at++;
      } else if (c == '\n') {
        cursor.at++;
        return;
      } else if (c == '/') {
        skipSlash();
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (cursor.at >= cursor.limit) {
        return;
      } else {
        cursor.at++;
      }
    }
  }

  /**
   * Goes behind the next {@code #} that begins a line, from the beginning of a line.
   *
   * @return whether there is one
   */
  boolean skipToDirective() {
    while (cursor.at < cursor.limit) {
      skipSpace();
      if (chars[cursor.at] == '#') {
        cursor.at++;
        return true;
      }
      if (chars[cursor.at] == '%' && chars[cursor.at + 1] == ':') {
        cursor.at += 2;
        return true;
      }
      skipLine();
    }
    return false;
  }

  private void skipSpace() {
    while (cursor.at < cursor.limit) {
      char c = chars[cursor.at];
      if (CharacterClass.of(c) == CharacterClass.SPACE) {
        cursor.at++;
      } else if (c == '/' && (chars[cursor.at + 1] == '*')) {
        skipSlash();
      } else {
        return;
      }
    }
  }

  private void skipSlash() {
    char next = chars[cursor.at + 1];
    if (next != '*' && next != '/') {
      cursor.at++;
      return;
    }
    int start = cursor.offset(cursor.at);
    cursor.at = endOfComment(chars, cursor.at, cursor.limit);
    cursor.text().addComment(start, cursor.offset(cursor.at));
  }

  private void skipLiteral(char quote) {
    cursor.at++;
    while (cursor.at < cursor.limit && chars[cursor.at] != '\n') {
      char c = chars[cursor.at++];
      if (c == quote) {
        return;
      }
      if (c == '\\' && chars[cursor.at] != '\n') {
        cursor.at++;
      }
    }
  }
}
