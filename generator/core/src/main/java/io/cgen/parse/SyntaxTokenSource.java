package io.cgen.parse;

import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/** Hands the classified tokens of one declaration to ANTLR. */
final class SyntaxTokenSource implements TokenSource {
  private final List<SyntaxToken> tokens;
  private int next;

  /** Serves {@code tokens}, the last of which must be an end of file. */
  SyntaxTokenSource(List<SyntaxToken> tokens) {
    this.tokens = tokens;
  }

  @Override
  public Token nextToken() {
    int last = tokens.size() - 1;
    return tokens.get(Math.min(next++, last));
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
  public CharStream getInputStream() {
    throw new UnsupportedOperationException("the text was read by the preprocessor");
  }

  @Override
  public String getSourceName() {
    return UNKNOWN;
  }

  private static final String UNKNOWN = "<declaration>";

  @Override
  public void setTokenFactory(TokenFactory<?> factory) {
    throw new UnsupportedOperationException("tokens are not made here");
  }

  @Override
  public TokenFactory<?> getTokenFactory() {
    return CommonTokenFactory.DEFAULT;
  }
}
