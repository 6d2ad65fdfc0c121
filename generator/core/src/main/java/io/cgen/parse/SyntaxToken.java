package io.cgen.parse;

import io.cgen.preprocess.Token;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token as the grammar sees it: one preprocessing token with its grammatical kind, or a run of
 * them folded into one (an attribute, a function body, a qualified name).
 */
final class SyntaxToken implements org.antlr.v4.runtime.Token {
  private final int kind;
  private final String text;
  private final Token token;
  private final int from;
  private final int to;

  /** Stands for the tokens from {@code from} until before {@code to} of the unit. */
  SyntaxToken(int kind, String text, Token token, int from, int to) {
    this.kind = kind;
    this.text = text;
    this.token = token;
    this.from = from;
    this.to = to;
  }

  /** The first preprocessing token. */
  Token token() {
    return token;
  }

  /** The index of its first token in the unit. */
  int from() {
    return from;
  }

  /** The index behind its last token in the unit. */
  int to() {
    return to;
  }

  @Override
  public int getType() {
    return kind;
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public int getTokenIndex() {
    return from;
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getStartIndex() {
    return -1;
  }

  @Override
  public int getStopIndex() {
    return -1;
  }

  @Override
  public TokenSource getTokenSource() {
    throw new UnsupportedOperationException("a syntax token belongs to no source");
  }

  @Override
  public CharStream getInputStream() {
    throw new UnsupportedOperationException("a syntax token has no characters of its own");
  }

  @Override
  public String toString() {
    return text;
  }
}
