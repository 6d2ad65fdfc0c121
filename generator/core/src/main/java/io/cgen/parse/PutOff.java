package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Declarations of headers that are not part of the API, which are read only when something needs
 * them. Most of what a system header declares never is.
 */
final class PutOff {
  private final List<Token> tokens;
  private final TokenClassifier classifier;
  private final Map<String, Slice> byName = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  PutOff(List<Token> tokens, TokenClassifier classifier) {
    this.tokens = tokens;
    this.classifier = classifier;
  }

  /** Keeps {@code slice} for later; the types that it declares are types from here on. */
  void add(Slice slice) {
    boolean typedef = false;
    for (int i = slice.from(); i < slice.to(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.IDENTIFIER) {
        int kind = Keywords.reserved(token.text());
        typedef |= kind == DeclarationParser.TYPEDEF;
        tag(slice, i, kind);
      }
    }
    if (typedef) {
      classifier.declaration(slice.from(), slice.to());
      classifier.typedefs().forEach(name -> byName.putIfAbsent(name, slice));
    }
  }

  /** Takes out the declaration of {@code name}, which the caller must read now. */
  Optional<Slice> take(String name) {
    return Optional.ofNullable(byName.remove(name)).filter(slice -> taken.add(slice.from()));
  }

  private void tag(Slice slice, int index, int kind) {
    boolean enumeration = kind == DeclarationParser.ENUM;
    if (!enumeration && kind != DeclarationParser.STRUCT && kind != DeclarationParser.UNION) {
      return;
    }
    int body = index + 1;
    while (body < slice.to() && !tokens.get(body).is("{") && !tokens.get(body).is(";")) {
      body++;
    }
    Token tag = tokens.get(body - 1);
    if (body >= slice.to() || !tokens.get(body).is("{")) {
      return;
    }
    if (body - 1 > index && tag.kind() == TokenKind.IDENTIFIER) {
      byName.put(tokens.get(index).text() + " " + tag.text(), slice);
    }
    if (enumeration) {
      enumerators(slice, body);
    }
  }

  private void enumerators(Slice slice, int body) {
    for (int i = body + 1; i < slice.to() && !tokens.get(i).is("}"); i++) {
      Token before = tokens.get(i - 1);
      if (tokens.get(i).kind() == TokenKind.IDENTIFIER && (before.is("{") || before.is(","))) {
        byName.put(tokens.get(i).text(), slice);
      }
    }
  }
}
