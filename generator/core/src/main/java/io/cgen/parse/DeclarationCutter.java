package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a translation unit into its external declarations, looking at nothing but delimiters and the
 * words that can only begin a declaration. {@link DeclarationEnd} finds where one ends.
 */
final class DeclarationCutter {
  private final List<Token> tokens;
  private final CplusplusBlocks cplusplus;
  private final DeclarationEnd end;
  private int at;
  private int linkageBraces;

  /** Cuts {@code tokens}, which end with one of kind {@link TokenKind#END}. */
  DeclarationCutter(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.cplusplus = new CplusplusBlocks(tokens);
    this.end = new DeclarationEnd(tokens, names);
  }

  /** The next external declaration; empty at the end of the unit. */
  Optional<Slice> next() {
    skipSeparators();
    if (tokens.get(at).kind() == TokenKind.END) {
      return Optional.empty();
    }
    int from = at;
    if (tokens.get(at).is("}")) {
      at++;
      return Optional.of(
          Slice.broken(from, at, Unreadable.syntax(from, "extraneous closing brace ('}')")));
    }
    Slice slice = cplusplus.at(from).orElseGet(() -> end.cut(from));
    at = slice.to();
    return Optional.of(slice);
  }

  private void skipSeparators() {
    while (true) {
      Token token = tokens.get(at);
      if (token.is(";") || token.kind() == TokenKind.PRAGMA || token.is("__extension__")) {
        at++;
      } else if (isLinkage(at) && tokens.get(at + 2).is("{")) {
        linkageBraces++;
        at += 3;
      } else if (linkageBraces > 0 && token.is("}")) {
        linkageBraces--;
        at++;
      } else if (isLinkage(at)) {
        at += 2; // before one declaration
      } else {
        return;
      }
    }
  }

  private boolean isLinkage(int index) {
    Token token = tokens.get(index);
    return token.kind() == TokenKind.IDENTIFIER
        && Keywords.reserved(token.text()) == DeclarationParser.EXTERN
        && tokens.get(index + 1).kind() == TokenKind.STRING;
  }
}
