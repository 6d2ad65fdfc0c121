package io.cgen.preprocess;

import io.cgen.diag.Position;
import java.util.Optional;

/**
 * A preprocessing token and where it comes from.
 *
 * <p>A token is written where its characters stand: in running text, in a macro's replacement list
 * or in a macro's argument. An argument keeps the origin it was written with, so {@link #origin} is
 * the chain of replacement lists that the token was written in, innermost first.
 */
public final class Token {
  private final TokenKind kind;
  private final String text;
  private final Name name;
  private final SourceText source;
  private final int offset;
  private final Optional<MacroUse> origin;
  private final HideSet hidden;
  private final boolean spaceBefore;
  private final boolean lineStart;

  /**
   * Makes a token that no macro is known for.
   *
   * @param kind what it is
   * @param text its spelling, line continuations removed
   * @param source the file that it is written in
   * @param offset where in that file it begins
   * @param origin the macro use that put it here, if any
   * @param spaceBefore whether white space stands before it
   * @param lineStart whether it is the first token of its line
   */
  public Token(
      TokenKind kind,
      String text,
      SourceText source,
      int offset,
      Optional<MacroUse> origin,
      boolean spaceBefore,
      boolean lineStart) {
    this(kind, text, Name.NONE, source, offset, origin, HideSet.EMPTY, spaceBefore, lineStart);
  }

  Token(
      TokenKind kind,
      String text,
      Name name,
      SourceText source,
      int offset,
      Optional<MacroUse> origin,
      HideSet hidden,
      boolean spaceBefore,
      boolean lineStart) {
    this.kind = kind;
    this.text = text;
    this.name = name;
    this.source = source;
    this.offset = offset;
    this.origin = origin;
    this.hidden = hidden;
    this.spaceBefore = spaceBefore;
    this.lineStart = lineStart;
  }

  /** What it is. */
  public TokenKind kind() {
    return kind;
  }

  /** Its spelling, line continuations removed and digraphs replaced by what they stand for. */
  public String text() {
    return text;
  }

  /** The file that it is written in. */
  public SourceText source() {
    return source;
  }

  /** Where in that file it begins. */
  public int offset() {
    return offset;
  }

  /** The macro use that put it here, if any. */
  public Optional<MacroUse> origin() {
    return origin;
  }

  /** Whether white space stands before it. */
  public boolean spaceBefore() {
    return spaceBefore;
  }

  /** Whether it is the first token of its line. */
  public boolean lineStart() {
    return lineStart;
  }

  /** Where it is written. */
  public Position position() {
    return source.position(offset);
  }

  /** Where the reader of the header sees it: the outermost macro use, or where it is written. */
  public Position presumedPosition() {
    return outermostUse().map(use -> use.source().position(use.offset())).orElseGet(this::position);
  }

  /** The macro use in running text that this token came from, if it came from one. */
  public Optional<MacroUse> outermostUse() {
    return origin.map(MacroUse::outermost);
  }

  /** Whether it is the identifier or punctuator {@code spelling}. */
  public boolean is(String spelling) {
    return text.equals(spelling) && (kind == TokenKind.IDENTIFIER || kind == TokenKind.PUNCTUATOR);
  }

  /** Its characters as written: {@link #text}, but with digraphs kept. */
  public String spelling() {
    return Digraphs.asWritten(this);
  }

  @Override
  public String toString() {
    return text + " at " + position();
  }

  /** The identifier's entry in the name table; {@link Name#NONE} for everything else. */
  Name name() {
    return name;
  }

  HideSet hidden() {
    return hidden;
  }

  boolean isEnd() {
    return kind == TokenKind.END;
  }

  boolean isPunctuator(String spelling) {
    return kind == TokenKind.PUNCTUATOR && text.equals(spelling);
  }

  Token withSpacing(boolean space, boolean line) {
    if (space == spaceBefore && line == lineStart) {
      return this;
    }
    return new Token(kind, text, name, source, offset, origin, hidden, space, line);
  }

  Token hiding(HideSet set) {
    if (set == hidden) {
      return this;
    }
    return new Token(kind, text, name, source, offset, origin, set, spaceBefore, lineStart);
  }

  /** A copy of this token of a replacement list, as {@code use} puts it into the text. */
  Token placedBy(Optional<MacroUse> use, HideSet set) {
    return new Token(kind, text, name, source, offset, use, set, spaceBefore, false);
  }

  /** A token of other kind and text at the same place and with the same spacing. */
  Token respelled(TokenKind newKind, String newText, Name newName) {
    return new Token(
        newKind, newText, newName, source, offset, origin, hidden, spaceBefore, lineStart);
  }
}
