package io.cgen.parse;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds pieces of C++ that stand where a declaration could, and where they end. */
final class CplusplusBlocks {
  private static final Set<String> STARTERS = Set.of("namespace", "template", "using", "friend");
  private final List<Token> tokens;

  CplusplusBlocks(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The C++ that begins at {@code index}, if any does. */
  Optional<Slice> at(int index) {
    Token first = tokens.get(index);
    Token second = tokens.get(Math.min(index + 1, tokens.size() - 1));
    if (first.kind() != TokenKind.IDENTIFIER) {
      return Optional.empty();
    }
    String word = first.text();
    boolean named = second.kind() == TokenKind.IDENTIFIER;
    boolean starts =
        (STARTERS.contains(word) && (named || second.is("{") || second.is("<")))
            || (word.equals("inline") && second.is("namespace"))
            || (word.equals("class") && named && isBlock(index));
    return starts ? Optional.of(skipped(index, word)) : Optional.empty();
  }

  private boolean isBlock(int index) {
    for (int i = index + 2; tokens.get(i).kind() != TokenKind.END; i++) {
      Token token = tokens.get(i);
      if (token.is("{") || token.is(":") || token.is(";")) {
        return true;
      }
      if (token.kind() != TokenKind.IDENTIFIER) {
        return false;
      }
    }
    return false;
  }

  private Slice skipped(int from, String word) {
    int end = end(from, word.equals("namespace") || word.equals("inline"));
    return Slice.broken(
        from, end, Unreadable.unsupported(from, "C++ '" + word + "' is not part of a C API"));
  }

  private int end(int from, boolean endsWithBrace) {
    int depth = 0;
    for (int i = from; tokens.get(i).kind() != TokenKind.END; i++) {
      Token token = tokens.get(i);
      if (token.is(";") && depth == 0) {
        return i + 1;
      }
      depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      if (depth == 0 && token.is("}") && (endsWithBrace || !tokens.get(i + 1).is(";"))) {
        return i + 1;
      }
    }
    return tokens.size() - 1;
  }
}
