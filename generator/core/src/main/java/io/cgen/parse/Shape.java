package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;

/** What the cutter remembers of a declaration, outside of its delimiters. */
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

  /** A word outside of all delimiters. */
  void word(int keyword) {
    if (keyword == Keywords.NONE) {
      last = Last.NAME;
      return;
    }
    if (keyword == DeclarationParser.STRUCT
        || keyword == DeclarationParser.UNION
        || keyword == DeclarationParser.ENUM) {
      tagExpectsBody = true;
    }
    last = Last.SPECIFIER;
  }

  /** A punctuator outside of all delimiters. */
  void punctuator(String text) {
    initialiser |= text.equals("=");
    tagExpectsBody &= text.equals(":");
    last = Last.OTHER;
  }

  /** A group that was not within another one is complete. */
  void closed(String delimiter) {
    if (delimiter.equals("{")) {
      last = Last.BRACES;
    } else {
      parametersSeen |= delimiter.equals("(");
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

  /** Whether a semicolon could stand here. */
  boolean mayBeWhole() {
    return last == Last.PARENTHESES || last == Last.BRACES || endsWithName();
  }

  /** Whether the last thing was a name that can be a declarator's. */
  boolean endsWithName() {
    return last == Last.NAME && !initialiser;
  }
}
