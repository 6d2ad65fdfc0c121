package io.cgen.diag;

/**
 * A place in a source file together with the line that stands there, so that it can be shown.
 *
 * @param position where the excerpt begins
 * @param sourceLine the physical line at that position, without its line break
 * @param length how many characters from the position on are meant; at least 1
 */
public record Excerpt(Position position, String sourceLine, int length) {}
