package io.cgen.preprocess;

import java.util.Optional;

/**
 * Puts arguments into replacement lists, and applies {@code #} and {@code ##}, C11 6.10.3.1 to
 * 6.10.3.3. Where an empty argument is an operand of {@code ##}, a placemarker stands for it until
 * the end.
 */
final class Substitution {
  private final Expander expander;
  private final Spelling spelling;
  private final Budget budget;

  Substitution(Expander expander, NameTable names, Complaints complaints, Budget budget) {
    this.expander = expander;
    this.spelling = new Spelling(names, complaints, budget);
    this.budget = budget;
  }

  /** The replacement of an object-like macro. */
  TokenList object(Token name, Macro macro) {
    HideSet hidden = name.hidden().with(name.name());
    Replacement body = macro.replacement();
    Optional<MacroUse> use = use(name, false);
    if (body.hasOperators()) {
      return new Call(macro, new TokenList[0], new Arguments(name), use, hidden).result();
    }
    TokenList result = new TokenList(body.size());
    for (int i = 0; i < body.size(); i++) {
      result.add(body.token(i).placedBy(use, hidden));
    }
    return result;
  }

  /** The replacement of a function-like macro with {@code arguments}. */
  TokenList call(Token name, Macro macro, Arguments arguments, HideSet hidden) {
    TokenList[] expanded = new TokenList[macro.parameters().size()];
    return new Call(macro, expanded, arguments, use(name, true), hidden).result();
  }

  private static Optional<MacroUse> use(Token name, boolean call) {
    return Optional.of(
        new MacroUse(name.text(), name.source(), name.offset(), name.origin(), call));
  }

  /** One use of a macro. */
  private final class Call {
    private final Macro macro;
    private final Replacement body;
    private final TokenList[] expanded;
    private final Arguments arguments;
    private final Optional<MacroUse> use;
    private final HideSet hidden;
    private boolean inOption;

    Call(
        Macro macro,
        TokenList[] expanded,
        Arguments arguments,
        Optional<MacroUse> use,
        HideSet hidden) {
      this.macro = macro;
      this.body = macro.replacement();
      this.expanded = expanded;
      this.arguments = arguments;
      this.use = use;
      this.hidden = hidden;
    }

    TokenList result() {
      TokenList result = new TokenList(body.size() + 8);
      substitute(0, body.size(), result);
      return spelling.withoutPlacemarkers(result);
    }

    /** Appends the replacement of a part of the body. */
    private void substitute(int from, int to, TokenList result) {
      boolean paste = false;
      for (int i = from; i < to; i++) {
        if (body.role(i) == Replacement.PASTE && i > from && i + 1 < to) {
          paste = true;
          continue;
        }
        int last = lastOfOperand(i, to);
        boolean joined = paste || (body.isPasteAt(last + 1) && last + 2 < to);
        TokenList operand = operand(i, last, joined);
        if (paste && isCommaBeforeVariadic(i, result)) {
          appendAfterComma(i, operand, result);
        } else if (paste) {
          spelling.paste(result, operand, body.token(i - 1).placedBy(use, hidden));
        } else {
          result.addAll(operand, 0);
        }
        paste = false;
        i = last;
      }
    }

    /** Where the operand that begins at {@code index} ends. */
    private int lastOfOperand(int index, int to) {
      int role = body.role(index);
      if (role == Replacement.STRINGIZE && index + 1 < to) {
        int next = body.role(index + 1);
        return next >= 0 ? index + 1 : next == Replacement.VA_OPT ? endOfOption(index + 1) : index;
      }
      return role == Replacement.VA_OPT ? endOfOption(index) : index;
    }

    private int endOfOption(int index) {
      int closing =
          index + 1 < body.size() && body.token(index + 1).isPunctuator("(")
              ? body.closing(index + 1)
              : -1;
      return Math.max(index, closing);
    }

    private TokenList operand(int index, int last, boolean joined) {
      int role = body.role(index);
      Token token = body.token(index);
      TokenList operand = new TokenList(4);
      if (role >= 0) {
        appendArgument(role, token, joined, operand);
      } else if (role == Replacement.STRINGIZE && last > index) {
        operand.add(spelling.stringize(token.placedBy(use, hidden), stringized(index + 1, last)));
      } else if (role == Replacement.VA_OPT && last > index) {
        appendOption(index, last, operand);
      } else {
        operand.add(token.placedBy(use, hidden));
      }
      if (joined && operand.isEmpty()) {
        operand.add(spelling.placemarker(token));
      }
      return operand;
    }

    private TokenList stringized(int index, int last) {
      if (body.role(index) >= 0) {
        return arguments.argument(body.role(index), macro);
      }
      TokenList option = new TokenList();
      appendOption(index, last, option);
      return option;
    }

    private void appendArgument(int parameter, Token token, boolean joined, TokenList operand) {
      TokenList argument = joined ? arguments.argument(parameter, macro) : expanded(parameter);
      budget.spend(argument.size());
      if (budget.isExhausted()) {
        return;
      }
      for (int i = 0; i < argument.size(); i++) {
        Token given = hide(argument.get(i));
        operand.add(i == 0 ? given.withSpacing(token.spaceBefore(), false) : given);
      }
    }

    /** Only names can be expanded, and only {@code )} passes its hide set on to another. */
    private Token hide(Token token) {
      return token.kind() == TokenKind.IDENTIFIER || token.isPunctuator(")")
          ? token.hiding(token.hidden().union(hidden))
          : token;
    }

    private TokenList expanded(int parameter) {
      if (expanded[parameter] == null) {
        expanded[parameter] = expander.expandAll(arguments.argument(parameter, macro));
      }
      return expanded[parameter];
    }

    /** {@code __VA_OPT__(content)}: the content if there are variadic arguments. */
    private void appendOption(int index, int last, TokenList operand) {
      int variadic = macro.parameters().size() - 1;
      if (!inOption && !expanded(variadic).isEmpty() && last > index + 2) {
        TokenList content = new TokenList();
        inOption = true;
        substitute(index + 2, last, content);
        inOption = false;
        operand.addAll(spelling.withoutPlacemarkers(content), 0);
      }
    }

    /** Whether {@code , ## __VA_ARGS__} is at its last part, a GNU extension. */
    private boolean isCommaBeforeVariadic(int index, TokenList result) {
      return macro.isVariadic()
          && body.role(index) == macro.parameters().size() - 1
          && index >= 2
          && body.token(index - 2).isPunctuator(",")
          && !result.isEmpty()
          && result.last().isPunctuator(",");
    }

    /** The comma goes if the variadic arguments are left out; empty ones keep it. */
    private void appendAfterComma(int index, TokenList operand, TokenList result) {
      if (arguments.leaveOutVariadic(macro)) {
        result.removeLast();
      }
      TokenList written = arguments.argument(body.role(index), macro);
      boolean space = !written.isEmpty() && written.get(0).spaceBefore();
      operand.set(0, operand.get(0).withSpacing(space, false));
      result.addAll(operand, 0);
    }
  }
}
