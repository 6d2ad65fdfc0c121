package io.cgen.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of one use of a function-like macro, as they are being read: all tokens between the
 * parentheses, and where the commas between the arguments are.
 */
final class Arguments {
  private final TokenList all = new TokenList(16);
  private final List<Integer> commas = new ArrayList<>();
  private int depth;
  private boolean closed;

  /** Begins with the opening parenthesis. */
  Arguments(Token open) {
    all.add(open);
    depth = 1;
  }

  /** Takes the next token. */
  void add(Token token) {
    if (token.isEnd()) {
      depth = 0;
      return;
    }
    if (token.kind() == TokenKind.PUNCTUATOR) {
      count(token.text());
    }
    all.add(token.lineStart() ? token.withSpacing(true, false) : token);
  }

  private void count(String punctuator) {
    switch (punctuator) {
      case "(" -> depth++;
      case ")" -> closed = --depth == 0;
      case "," -> {
        if (depth == 1) {
          commas.add(all.size());
        }
      }
      default -> {}
    }
  }

  boolean wantsMore() {
    return depth > 0;
  }

  /** Whether the closing parenthesis was found. */
  boolean isClosed() {
    return closed;
  }

  /** All tokens, with the parentheses. */
  TokenList all() {
    return all;
  }

  Token closing() {
    return all.last();
  }

  boolean fit(Macro macro) {
    int parameters = macro.parameters().size();
    int given = count(parameters);
    if (macro.isVariadic()) {
      return given >= parameters - 1;
    }
    return given == parameters;
  }

  String mismatch(Macro macro) {
    int parameters = macro.parameters().size();
    int wanted = macro.isVariadic() ? parameters - 1 : parameters;
    return (macro.isVariadic() ? "at least " : "")
        + (wanted == 1 ? "1 argument" : wanted + " arguments")
        + ", but is given "
        + count(parameters);
  }

  private int count(int parameters) {
    return commas.isEmpty() && all.size() == 2 && parameters == 0 ? 0 : commas.size() + 1;
  }

  /** Whether there is no argument at all for the variadic parameter, not even an empty one. */
  boolean leaveOutVariadic(Macro macro) {
    int last = macro.parameters().size() - 1;
    return last > commas.size() || (last == 0 && argument(0, macro).isEmpty());
  }

  /** The tokens of the argument for the parameter with that index, as written. */
  TokenList argument(int index, Macro macro) {
    TokenList tokens = new TokenList();
    if (index > commas.size()) {
      return tokens;
    }
    boolean rest = macro.isVariadic() && index == macro.parameters().size() - 1;
    int from = index == 0 ? 1 : commas.get(index - 1) + 1;
    int to = rest || index == commas.size() ? all.size() - 1 : commas.get(index);
    for (int i = from; i < to; i++) {
      tokens.add(all.get(i));
    }
    return tokens;
  }
}
