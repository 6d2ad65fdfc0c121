package io.cgen.preprocess;

/**
 * The words of {@code #if} whose operands must not be expanded: {@code defined X} and {@code
 * __has_include(<linux/x.h>)}. They may themselves come from a macro, so it is the expander that
 * meets them.
 */
final class ConditionWords {
  private final PendingTokens pending;

  ConditionWords(PendingTokens pending) {
    this.pending = pending;
  }

  /** Puts {@code defined X} or {@code defined(X)} back so that it is left as it is. */
  void keepDefined(Token defined) {
    TokenList kept = new TokenList(4);
    kept.add(word(defined));
    Token operand = pending.takeInFile();
    if (operand.isPunctuator("(")) {
      kept.add(operand);
      operand = pending.takeInFile();
    }
    if (!operand.isEnd()) {
      kept.add(unexpanded(operand));
    }
    pending.push(kept);
  }

  /** Puts {@code __has_include(<name>)} back so that the name is left as it is. */
  void keepHeaderName(Token operator) {
    TokenList kept = new TokenList();
    kept.add(word(operator));
    kept.add(pending.takeInFile());
    if (pending.isNext("<")) {
      Token token;
      do {
        token = pending.takeInFile();
        if (!token.isEnd()) {
          kept.add(unexpanded(token));
        }
      } while (!token.isEnd() && !token.isPunctuator(">"));
    }
    pending.push(kept);
  }

  /** No identifier any more, so that it does not come here again. */
  private static Token word(Token token) {
    return token.respelled(TokenKind.PUNCTUATOR, token.text(), Name.NONE);
  }

  private static Token unexpanded(Token token) {
    return token.kind() == TokenKind.IDENTIFIER
        ? token.hiding(token.hidden().with(token.name()))
        : token;
  }
}
