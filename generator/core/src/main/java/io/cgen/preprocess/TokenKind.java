package io.cgen.preprocess;

/** The kinds of preprocessing token. Keywords are identifiers here. */
public enum TokenKind {
  IDENTIFIER,
  /** A preprocessing number, C11 6.4.8. */
  NUMBER,
  /** A character constant with its prefix. */
  CHARACTER,
  /** A string literal with its prefix. */
  STRING,
  PUNCTUATOR,
  /** A pragma that matters to declarations, such as {@code pack(push, 1)}; the text is its body. */
  PRAGMA,
  /** A character that starts no other token. */
  OTHER,
  /** The end of the translation unit. */
  END
}
