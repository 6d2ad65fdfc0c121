package io.cgen.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * A macro's replacement list, in which each token's part is already known: a parameter's index, an
 * operator, or plain text.
 */
final class Replacement {
  /** A token that stands for itself. Other roles are below; those from 0 on are parameters. */
  static final int PLAIN = -1;

  /** The operator {@code #}. */
  static final int STRINGIZE = -2;

  /** The operator {@code ##}. */
  static final int PASTE = -3;

  /** The word {@code __VA_OPT__}. */
  static final int VA_OPT = -4;

  private final Token[] tokens;
  private final int[] roles;
  private final boolean hasOperators;

  private Replacement(Token[] tokens, int[] roles) {
    this.tokens = tokens;
    this.roles = roles;
    this.hasOperators = anyOperator(roles);
  }

  static Replacement read(Lexer lexer, Macro macro) {
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token);
    }
    int[] roles = new int[tokens.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(tokens.get(i), macro);
    }
    return new Replacement(tokens.toArray(Token[]::new), roles);
  }

  int size() {
    return tokens.length;
  }

  Token token(int index) {
    return tokens[index];
  }

  List<Token> tokens() {
    return List.of(tokens);
  }

  int role(int index) {
    return roles[index];
  }

  /** Whether there is anything but plain tokens and parameters. */
  boolean hasOperators() {
    return hasOperators;
  }

  boolean isPasteAt(int index) {
    return index >= 0 && index < roles.length && roles[index] == PASTE;
  }

  /** The index of the parenthesis that closes the one at {@code open}, or -1. */
  int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.length; i++) {
      if (tokens[i].isPunctuator("(")) {
        depth++;
      } else if (tokens[i].isPunctuator(")") && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  boolean sameAs(Replacement other) {
    if (tokens.length != other.tokens.length) {
      return false;
    }
    for (int i = 0; i < tokens.length; i++) {
      Token a = tokens[i];
      Token b = other.tokens[i];
      if (!a.text().equals(b.text()) || (i > 0 && a.spaceBefore() != b.spaceBefore())) {
        return false;
      }
    }
    return true;
  }

  private static int role(Token token, Macro macro) {
    boolean function = macro.form() == Macro.Form.FUNCTION;
    if (token.kind() == TokenKind.PUNCTUATOR) {
      if (token.text().equals("##")) {
        return PASTE;
      }
      return function && token.text().equals("#") ? STRINGIZE : PLAIN;
    }
    if (!function || token.kind() != TokenKind.IDENTIFIER) {
      return PLAIN;
    }
    if (macro.isVariadic() && token.text().equals("__VA_OPT__")) {
      return VA_OPT;
    }
    int parameter = macro.parameters().indexOf(token.name());
    return parameter >= 0 ? parameter : PLAIN;
  }

  private static boolean anyOperator(int[] roles) {
    for (int role : roles) {
      if (role < PLAIN) {
        return true;
      }
    }
    return false;
  }
}
