package io.cgen.preprocess;

import java.util.Arrays;
import java.util.List;

/** Tokens in a growing array. */
final class TokenList {
  private Token[] tokens;
  private int size;

  TokenList() {
    this(8);
  }

  TokenList(int capacity) {
    tokens = new Token[capacity];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  Token get(int index) {
    return tokens[index];
  }

  Token last() {
    return tokens[size - 1];
  }

  void add(Token token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, Math.max(8, size * 2));
    }
    tokens[size++] = token;
  }

  void set(int index, Token token) {
    tokens[index] = token;
  }

  Token removeLast() {
    return tokens[--size];
  }

  void addAll(TokenList more, int from) {
    for (int i = from; i < more.size; i++) {
      add(more.tokens[i]);
    }
  }

  List<Token> toList() {
    return List.of(Arrays.copyOf(tokens, size));
  }
}
