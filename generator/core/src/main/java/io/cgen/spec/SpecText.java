package io.cgen.spec;

import io.cgen.diag.Excerpt;
import io.cgen.diag.Position;
import java.util.List;

/** The text of a spec file, cut into lines so that places in it can be shown. */
final class SpecText {
  /** The place of what is not there. */
  static final Excerpt NOWHERE = new Excerpt(new Position("", 1, 1), "", 1);

  private final String path;
  private final String text;
  private final List<String> lines;

  SpecText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /** The whole content. */
  String text() {
    return text;
  }

  /**
   * A place on one line.
   *
   * @param line counted from 0
   * @param column counted from 0, in code points
   * @param endColumn behind its last character; less than {@code column} for the rest of the line
   */
  Excerpt place(int line, int column, int endColumn) {
    String source = line < lines.size() ? lines.get(line) : "";
    int start = utf16(source, column);
    int end = endColumn < column ? source.stripTrailing().length() : utf16(source, endColumn);
    Position position = new Position(path, line + 1, start + 1);
    return new Excerpt(position, source, Math.max(1, end - start));
  }

  /** The first control character, which YAML does not allow; the beginning if there is none. */
  Excerpt firstOddCharacter() {
    for (int line = 0; line < lines.size(); line++) {
      int[] characters = lines.get(line).codePoints().toArray();
      for (int column = 0; column < characters.length; column++) {
        if (Character.isISOControl(characters[column]) && characters[column] != '\t') {
          return place(line, column, column + 1);
        }
      }
    }
    return place(0, 0, 1);
  }

  private static int utf16(String line, int codePoints) {
    int count = Math.min(codePoints, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, count);
  }
}
