package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/**
 * Expands macros by Dave Prosser's algorithm, from which the C committee wrote its rules.
 *
 * <p>Every token has a <i>hide set</i>: the macros that it may not be expanded by any more. A token
 * is taken from the input. If it names a macro that is not in its hide set, then
 *
 * <ol>
 *   <li>for an object-like macro, the replacement list takes its place, and each of its tokens
 *       hides what the name hid, and the macro itself;
 *   <li>for a function-like macro that is followed by {@code (}, the arguments up to the matching
 *       {@code )} are collected and put into the replacement list, and each token of the result
 *       hides what both the name and the {@code )} hid, and the macro itself;
 * </ol>
 *
 * and the result goes back to the front of the input, where it is taken from again. Anything else
 * is a result of the whole. Arguments are expanded by the same algorithm, as if they were the whole
 * input, before they are put in, except next to {@code #} and {@code ##}.
 *
 * <p>The front of the input is a stack, so nothing is ever copied to make room.
 */
final class Expander {
  private static final int MOST_COMPLAINTS_ABOUT_ARGUMENTS = 20;

  private final Complaints complaints;
  private final BuiltinMacros builtins;
  private boolean atNoPlace;
  private final PragmaOperator pragmas;
  private final Substitution substitution;
  private final Budget budget = new Budget();
  private final PendingTokens pending;
  private final ConditionWords conditionWords;
  private boolean inCondition;
  private int unterminated;
  private int collecting;

  Expander(
      Input input,
      NameTable names,
      Complaints complaints,
      BuiltinMacros builtins,
      PragmaOperator pragmas) {
    this.complaints = complaints;
    this.builtins = builtins;
    this.pragmas = pragmas;
    this.substitution = new Substitution(this, names, complaints, budget);
    this.pending = new PendingTokens(input, budget);
    this.conditionWords = new ConditionWords(pending);
  }

  /** The next token of the translation unit, expanded. */
  Token next() {
    for (; ; ) {
      Token token = pending.take();
      if (token.name().isMacro()) {
        if (!expands(token)) {
          return token;
        }
      } else if (token.kind() != TokenKind.IDENTIFIER || !obeysOperator(token)) {
        return token;
      }
    }
  }

  /** Whether the arguments of a macro are being read, so that files must not change. */
  boolean isCollectingArguments() {
    return collecting > 0;
  }

  /** Expands tokens as if they were the whole input. */
  TokenList expandAll(TokenList tokens) {
    if (!anyMacro(tokens) && !(atNoPlace && anyPragma(tokens))) {
      return tokens;
    }
    if (!budget.descend()) {
      runaway(tokens.get(0));
      return tokens;
    }
    PendingTokens.Outer outer = pending.beginList(tokens);
    TokenList result = new TokenList(tokens.size() + 8);
    for (Token token = next(); !token.isEnd(); token = next()) {
      result.add(token);
    }
    pending.endList(outer);
    budget.ascend();
    return result;
  }

  /** Expands the tokens of an {@code #if}, where {@code defined} and its kind keep their words. */
  TokenList expandCondition(TokenList tokens) {
    boolean outer = inCondition;
    inCondition = true;
    TokenList result = expandAll(tokens);
    inCondition = outer;
    return result;
  }

  /**
   * The replacement list of a macro, expanded as if it stood at the end of the input. What differs
   * from place to place, as {@code __LINE__} does, is left as it is, and pragmas are left out.
   *
   * @return empty if there is no end of it
   */
  List<Token> expansionOf(Macro macro) {
    TokenList body = new TokenList(macro.replacement().size());
    HideSet hidden = HideSet.EMPTY.with(macro.nameToken().name());
    for (Token token : macro.replacement().tokens()) {
      body.add(token.hiding(hidden));
    }
    budget.restartForConstant();
    atNoPlace = true;
    try {
      List<Token> expansion = expandAll(body).toList();
      return budget.isExhausted() ? List.of() : expansion;
    } finally {
      atNoPlace = false;
    }
  }

  private static boolean anyMacro(TokenList tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).name().isMacro()) {
        return true;
      }
    }
    return false;
  }

  private boolean anyPragma(TokenList tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (pragmas.isOperator(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean expands(Token token) {
    Name name = token.name();
    if (token.hidden().contains(name)) {
      return false;
    }
    Macro macro = name.macro();
    switch (macro.form()) {
      case OBJECT -> {
        replace(token, substitution.object(token, macro));
        return true;
      }
      case FUNCTION -> {
        return pending.leftParenthesisFollows() && expandsCall(token, macro);
      }
      default -> {
        return expandsBuiltin(token, macro.builtin());
      }
    }
  }

  /** Puts what a macro's use came to in its place. */
  private void replace(Token name, TokenList result) {
    if (result.isEmpty()) {
      pending.vanish(name);
      return;
    }
    result.set(0, result.get(0).withSpacing(name.spaceBefore(), name.lineStart()));
    budget.spendExpansion(result.size(), name.hidden().size());
    if (budget.isExhausted()) {
      runaway(name);
    } else {
      pending.push(result);
    }
  }

  private void runaway(Token name) {
    pending.clear();
    if (budget.reportOnce()) {
      complaints.about(
          name,
          DiagnosticCode.RUNAWAY_EXPANSION,
          "the expansion of '" + name.text() + "' has no end in sight and was given up");
    }
  }

  private boolean expandsCall(Token name, Macro macro) {
    if (unterminated > MOST_COMPLAINTS_ABOUT_ARGUMENTS) {
      return false;
    }
    Arguments arguments = collect();
    if (!arguments.isClosed()) {
      unterminated++;
      giveBack(name, arguments, "the arguments of macro '%s' are not closed; add the missing )");
    } else if (!arguments.fit(macro)) {
      giveBack(name, arguments, "macro '%s' takes " + arguments.mismatch(macro));
    } else {
      HideSet common = name.hidden().intersection(arguments.closing().hidden());
      replace(name, substitution.call(name, macro, arguments, common.with(name.name())));
    }
    return true;
  }

  /** Complains, and lets the name and the arguments of a wrong use stand as they are. */
  private void giveBack(Token name, Arguments arguments, String complaint) {
    complaints.about(name, DiagnosticCode.BAD_MACRO_USE, complaint.formatted(name.text()));
    pending.push(arguments.all());
    pending.push(name.hiding(name.hidden().with(name.name())));
  }

  /** Reads the arguments of a macro; the next token is the {@code (} before them. */
  private Arguments collect() {
    collecting++;
    Arguments arguments = new Arguments(pending.takeInFile());
    while (arguments.wantsMore()) {
      arguments.add(pending.takeInFile());
    }
    collecting--;
    return arguments;
  }

  private boolean expandsBuiltin(Token token, Builtin builtin) {
    if (builtin.takesHeaderName()) {
      boolean applies = inCondition && pending.leftParenthesisFollows();
      if (applies) {
        conditionWords.keepHeaderName(token);
      }
      return applies;
    }
    if (!builtin.takesArgument()) {
      if (atNoPlace) {
        return false;
      }
      pending.push(builtins.value(builtin, token));
      return true;
    }
    if (!pending.leftParenthesisFollows()) {
      return false;
    }
    pending.push(builtins.test(builtin, token, collect().all()));
    return true;
  }

  /** Deals with identifiers that are operators here without being macros. */
  private boolean obeysOperator(Token token) {
    if (inCondition) {
      boolean defined = token.text().equals("defined");
      if (defined) {
        conditionWords.keepDefined(token);
      }
      return defined;
    }
    if ((pending.isList() && !atNoPlace)
        || !pragmas.isOperator(token.text())
        || !pending.leftParenthesisFollows()) {
      return false;
    }
    if (atNoPlace) {
      collect();
      return true;
    }
    Optional<Token> pragma = pragmas.execute(token, collect().all(), this);
    pragma.ifPresentOrElse(pending::push, () -> pending.vanish(token));
    return true;
  }
}
