package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;

/** What is remembered of a declaration, outside of its delimiters, while its end is sought. */
final class Shape {
  private enum Last {
    NOTHING,
    SPECIFIER,
    NAME,
    PARENTHESES,
    BRACES,
    OTHER
  }

  private Last last = Last.NOTHING;
  private boolean tagExpectsBody;
  private boolean parametersSeen;
  private boolean initialiser;
  private boolean bodySeen;
  private int tag = -1;

  /** A word outside of all delimiters. */
  void word(int keyword, int index) {
    if (keyword == Keywords.NONE) {
      if (last == Last.SPECIFIER && tag == index - 1) {
        tag = index;
      }
      last = Last.NAME;
      return;
    }
    if (keyword == DeclarationParser.STRUCT
        || keyword == DeclarationParser.UNION
        || keyword == DeclarationParser.ENUM) {
      tagExpectsBody = true;
      tag = index;
    }
    last = Last.SPECIFIER;
  }

  /** A punctuator outside of all delimiters. */
  void punctuator(String text) {
    initialiser |= text.equals("=");
    tagExpectsBody &= text.equals(":");
    last = Last.OTHER;
  }

  /** A group that was not within another one is complete; {@code delimiter} closed it. */
  void closed(String delimiter) {
    if (delimiter.equals("}")) {
      last = Last.BRACES;
      bodySeen = true;
    } else {
      parametersSeen |= delimiter.equals(")");
      last = Last.PARENTHESES;
    }
    tagExpectsBody = false;
  }

  /** A literal or something else. */
  void other() {
    last = Last.OTHER;
  }

  /** Whether a brace that opens now begins a function's body. */
  boolean braceOpensBody() {
    return !tagExpectsBody && !initialiser && parametersSeen;
  }

  /** Whether a tag keyword was met and its body was not. */
  boolean expectsBody() {
    return tagExpectsBody;
  }

  /** Whether the last token before {@code index} is a tag or its keyword. */
  boolean endsWithTag(int index) {
    return tag >= 0 && tag == index - 1;
  }

  /** Whether the token before {@code index} is the keyword, so that a tag is due. */
  boolean endsWithTagKeyword(int index) {
    return endsWithTag(index) && last == Last.SPECIFIER;
  }

  /** The last tag, or its keyword, that no body was met for; -1 if there is none. */
  int tag() {
    return bodySeen ? -1 : tag;
  }

  /** Whether a semicolon could stand here. */
  boolean mayBeWhole() {
    return last == Last.PARENTHESES || last == Last.BRACES || endsWithName();
  }

  /** Whether the last thing was a name that can be a declarator's. */
  boolean endsWithName() {
    return last == Last.NAME && !initialiser;
  }
}
