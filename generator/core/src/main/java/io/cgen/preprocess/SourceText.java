package io.cgen.preprocess;

import io.cgen.diag.Position;
import java.util.Arrays;

/** The text of one source file, with the places where its lines begin. */
public final class SourceText {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * Wraps text that was read from a file.
   *
   * @param path the path as it was opened
   * @param text the whole content, without a byte order mark
   */
  public SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** The path as it was opened. */
  public String path() {
    return path;
  }

  /** The whole content. */
  public String text() {
    return text;
  }

  /** The place of the character at {@code offset}. */
  public Position position(int offset) {
    int line = lineIndex(offset);
    return new Position(path, line + 1, offset - lineStarts[line] + 1);
  }

  /** The physical line around {@code offset}, without its line break. */
  public String lineAt(int offset) {
    int start = lineStarts[lineIndex(offset)];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[text.length() / 24 + 2];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
