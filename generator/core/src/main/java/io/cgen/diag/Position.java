package io.cgen.diag;

/**
 * A place in a source file.
 *
 * @param file the path as it was opened
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
public record Position(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
