package io.cgen.preprocess;

import java.util.Arrays;
import java.util.Optional;

/**
 * The front of the expander's input: a stack of tokens that expansion put back, and the files
 * behind it. While an argument is expanded for itself, its tokens are all there is.
 */
final class PendingTokens {
  private static final Token END =
      new Token(TokenKind.END, "", new SourceText("", ""), 0, Optional.empty(), false, false);

  private final Input input;
  private final Budget budget;
  private Token[] stack = new Token[256];
  private int top;
  private int base;
  private boolean listOnly;
  private boolean spaceMissing;
  private boolean lineMissing;

  PendingTokens(Input input, Budget budget) {
    this.input = input;
    this.budget = budget;
  }

  /** What has to be restored when a list has been read. */
  record Outer(int base, boolean listOnly, boolean spaceMissing, boolean lineMissing) {}

  /** Makes {@code tokens} the whole input, until {@link #endList}. */
  Outer beginList(TokenList tokens) {
    Outer outer = new Outer(base, listOnly, spaceMissing, lineMissing);
    base = top;
    listOnly = true;
    push(tokens);
    return outer;
  }

  void endList(Outer outer) {
    base = outer.base();
    listOnly = outer.listOnly();
    spaceMissing = outer.spaceMissing();
    lineMissing = outer.lineMissing();
  }

  /** Whether the input is a list, and not the files. */
  boolean isList() {
    return listOnly;
  }

  /** The next token, from file to file. */
  Token take() {
    Token token = top > base ? stack[--top] : takeFromFiles();
    return spaceMissing || lineMissing ? spaced(token) : token;
  }

  /** The next token of the list or of the file being read. */
  Token takeInFile() {
    if (top > base) {
      budget.spend(1);
      return stack[--top];
    }
    return listOnly ? END : input.nextInFile();
  }

  /** Whether {@code (} is next. */
  boolean leftParenthesisFollows() {
    if (top > base) {
      return stack[top - 1].isPunctuator("(");
    }
    return !listOnly && input.leftParenthesisFollows();
  }

  /** Whether a token that was put back is next, and reads {@code punctuator}. */
  boolean isNext(String punctuator) {
    return top > base && stack[top - 1].isPunctuator(punctuator);
  }

  /** Puts tokens before all others. */
  void push(TokenList tokens) {
    int size = tokens.size();
    if (top + size > stack.length) {
      stack = Arrays.copyOf(stack, Math.max(stack.length * 2, top + size));
    }
    for (int i = size - 1; i >= 0; i--) {
      stack[top++] = tokens.get(i);
    }
  }

  void push(Token token) {
    TokenList one = new TokenList(1);
    one.add(token);
    push(one);
  }

  /** Drops what was put back. */
  void clear() {
    top = base;
  }

  /** {@code token} vanishes; the white space before it does not. */
  void vanish(Token token) {
    spaceMissing |= token.spaceBefore();
    lineMissing |= token.lineStart();
  }

  private Token takeFromFiles() {
    if (listOnly) {
      return END;
    }
    budget.restart();
    return input.next();
  }

  private Token spaced(Token token) {
    Token result =
        token.withSpacing(token.spaceBefore() || spaceMissing, token.lineStart() || lineMissing);
    spaceMissing = false;
    lineMissing = false;
    return result;
  }
}
