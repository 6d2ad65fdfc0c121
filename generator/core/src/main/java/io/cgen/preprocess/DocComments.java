package io.cgen.preprocess;

/** The comments of the files that were read, found by the place of what they describe. */
public interface DocComments {
  /**
   * The comment that ends on the line of {@code offset} or the line before it, with nothing but
   * white space between: what a reader takes for the description of what follows.
   *
   * @return the comment as written, with its delimiters; empty if there is none
   */
  String before(SourceText source, int offset);

  /**
   * The comment that stands behind {@code offset} on the same line ({@code ///<}, {@code /**<}, or
   * a plain one).
   *
   * @return the comment as written, with its delimiters; empty if there is none
   */
  String after(SourceText source, int offset);
}
