package io.cgen.preprocess;

import io.cgen.diag.Excerpt;
import io.cgen.diag.Position;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of one source file, with the places where its lines begin. A file that is read twice has
 * two of these, which differ in where they were included from.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private final Optional<Inclusion> includedFrom;
  private int[] lineStarts = new int[0];

  /**
   * The {@code #include} that a file was read for.
   *
   * @param source the file that it stands in
   * @param offset where in that file the header's name begins
   * @param length of the header's name with its quotes
   */
  public record Inclusion(SourceText source, int offset, int length) {}

  /**
   * Wraps text that was read from a file which nothing includes.
   *
   * @param path the path as it was opened
   * @param text the whole content, without a byte order mark
   */
  public SourceText(String path, String text) {
    this(path, text, Optional.empty());
  }

  /**
   * Wraps text that was read from a file.
   *
   * @param path the path as it was opened
   * @param text the whole content, without a byte order mark
   * @param includedFrom the directive that it was read for
   */
  public SourceText(String path, String text, Optional<Inclusion> includedFrom) {
    this.path = path;
    this.text = text;
    this.includedFrom = includedFrom;
  }

  /** The path as it was opened. */
  public String path() {
    return path;
  }

  /** The whole content. */
  public String text() {
    return text;
  }

  /** The directive that this file was read for; empty for one that the user named. */
  public Optional<Inclusion> includedFrom() {
    return includedFrom;
  }

  /** The place of the character at {@code offset}. */
  public Position position(int offset) {
    int line = lineIndex(offset);
    return new Position(path, line + 1, offset - lineStarts()[line] + 1);
  }

  /** The line of the character at {@code offset}, counted from 1. */
  public int line(int offset) {
    return lineIndex(offset) + 1;
  }

  /** The physical line around {@code offset}, without its line break. */
  public String lineAt(int offset) {
    int start = lineStarts()[lineIndex(offset)];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  /** The place at {@code offset} with its line, to be shown. */
  public Excerpt excerpt(int offset, int length) {
    return new Excerpt(position(offset), lineAt(offset), Math.max(1, length));
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Computed when first needed: most files are read without anything to say about them. */
  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts(text);
    }
    return lineStarts;
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
