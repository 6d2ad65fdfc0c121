package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.Arrays;
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

  private final Input input;
  private final Complaints complaints;
  private final BuiltinMacros builtins;
  private final PragmaOperator pragmas;
  private final Substitution substitution;
  private final Budget budget = new Budget();
  private Token[] stack = new Token[256];
  private int top;
  private int base;
  private boolean listOnly;
  private boolean inCondition;
  private boolean spacePending;
  private boolean linePending;
  private int unterminated;
  private int collecting;

  Expander(
      Input input,
      NameTable names,
      Complaints complaints,
      BuiltinMacros builtins,
      PragmaOperator pragmas) {
    this.input = input;
    this.complaints = complaints;
    this.builtins = builtins;
    this.pragmas = pragmas;
    this.substitution = new Substitution(this, names, complaints, budget);
  }

  /** The next token of the translation unit, expanded. */
  Token next() {
    for (; ; ) {
      Token token = take();
      if (token.name().isMacro()) {
        if (!expands(token)) {
          return token;
        }
      } else if (token.kind() != TokenKind.IDENTIFIER || !passesSpecial(token)) {
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
    if (!anyMacro(tokens)) {
      return tokens;
    }
    if (!budget.descend()) {
      runaway(tokens.get(0));
      return tokens;
    }
    try {
      return expandAsInput(tokens);
    } finally {
      budget.ascend();
    }
  }

  /** Expands the tokens of an {@code #if}, where {@code defined} and its kind keep their words. */
  TokenList expandCondition(TokenList tokens) {
    boolean outer = inCondition;
    inCondition = true;
    try {
      return expandAll(tokens);
    } finally {
      inCondition = outer;
    }
  }

  private TokenList expandAsInput(TokenList tokens) {
    int outerBase = base;
    boolean outerListOnly = listOnly;
    boolean outerSpace = spacePending;
    boolean outerLine = linePending;
    base = top;
    listOnly = true;
    push(tokens);
    TokenList result = new TokenList(tokens.size() + 8);
    for (Token token = next(); !token.isEnd(); token = next()) {
      result.add(token);
    }
    base = outerBase;
    listOnly = outerListOnly;
    spacePending = outerSpace;
    linePending = outerLine;
    return result;
  }

  private static boolean anyMacro(TokenList tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).name().isMacro()) {
        return true;
      }
    }
    return false;
  }

  private Token take() {
    Token token = top > base ? stack[--top] : fromInput();
    if (spacePending || linePending) {
      token =
          token.withSpacing(token.spaceBefore() || spacePending, token.lineStart() || linePending);
      spacePending = false;
      linePending = false;
    }
    return token;
  }

  private Token fromInput() {
    if (listOnly) {
      return Ends.END;
    }
    budget.restart();
    return input.next();
  }

  private void push(TokenList tokens) {
    int size = tokens.size();
    if (top + size > stack.length) {
      stack = Arrays.copyOf(stack, Math.max(stack.length * 2, top + size));
    }
    for (int i = size - 1; i >= 0; i--) {
      stack[top++] = tokens.get(i);
    }
  }

  /** Puts what macro expansion made of {@code name} in its place. */
  private void replace(Token name, TokenList result) {
    if (result.isEmpty()) {
      spacePending |= name.spaceBefore();
      linePending |= name.lineStart();
      return;
    }
    result.set(0, result.get(0).withSpacing(name.spaceBefore(), name.lineStart()));
    budget.spend(result.size());
    if (budget.isExhausted()) {
      runaway(name);
    } else {
      push(result);
    }
  }

  private void runaway(Token name) {
    top = base;
    if (budget.reportOnce()) {
      complaints.about(
          name,
          DiagnosticCode.RUNAWAY_EXPANSION,
          "the expansion of '" + name.text() + "' has no end in sight and was given up");
    }
  }

  private boolean expands(Token token) {
    Name name = token.name();
    Macro macro = name.macro();
    if (token.hidden().contains(name)) {
      return false;
    }
    switch (macro.form()) {
      case OBJECT -> {
        replace(token, substitution.object(token, macro));
        return true;
      }
      case FUNCTION -> {
        return leftParenthesisFollows() && expandsCall(token, macro);
      }
      case BUILTIN -> {
        return expandsBuiltin(token, macro.builtin());
      }
      default -> {
        return false;
      }
    }
  }

  private boolean leftParenthesisFollows() {
    if (top > base) {
      return stack[top - 1].isPunctuator("(");
    }
    return !listOnly && input.leftParenthesisFollows();
  }

  private boolean expandsCall(Token name, Macro macro) {
    if (unterminated > MOST_COMPLAINTS_ABOUT_ARGUMENTS) {
      return false;
    }
    Arguments arguments = collect(name);
    if (!arguments.isClosed()) {
      unterminated++;
      complaints.about(
          name,
          DiagnosticCode.BAD_MACRO_USE,
          "the arguments of macro '" + name.text() + "' are not closed; add the missing )");
      giveBack(name, arguments);
      return true;
    }
    if (!arguments.fit(macro)) {
      complaints.about(
          name,
          DiagnosticCode.BAD_MACRO_USE,
          "macro '" + name.text() + "' takes " + arguments.mismatch(macro));
      giveBack(name, arguments);
      return true;
    }
    HideSet hidden = name.hidden().intersection(arguments.closing().hidden()).with(name.name());
    replace(name, substitution.call(name, macro, arguments, hidden));
    return true;
  }

  /** Lets the name and the arguments of a wrong use stand as they are. */
  private void giveBack(Token name, Arguments arguments) {
    TokenList all = new TokenList(arguments.all().size() + 1);
    all.add(name.hiding(name.hidden().with(name.name())));
    all.addAll(arguments.all(), 0);
    push(all);
  }

  /** Reads the arguments of a macro; the next token is the {@code (} before them. */
  private Arguments collect(Token name) {
    boolean space = spacePending;
    boolean line = linePending;
    collecting++;
    Arguments arguments = new Arguments(takeInFile());
    while (arguments.wantsMore()) {
      Token token = takeInFile();
      arguments.add(token);
    }
    collecting--;
    spacePending = space;
    linePending = line;
    return arguments;
  }

  private Token takeInFile() {
    if (top > base) {
      budget.spend(1);
      return stack[--top];
    }
    return listOnly ? Ends.END : input.nextInFile();
  }

  private boolean expandsBuiltin(Token token, Builtin builtin) {
    if (builtin == Builtin.HAS_INCLUDE || builtin == Builtin.HAS_INCLUDE_NEXT) {
      return passesHeaderName(token);
    }
    if (!builtin.takesArgument()) {
      pushOne(builtins.value(builtin, token));
      return true;
    }
    if (!leftParenthesisFollows()) {
      return false;
    }
    Arguments arguments = collect(token);
    pushOne(builtins.test(builtin, token, arguments.all()));
    return true;
  }

  private void pushOne(Token token) {
    TokenList one = new TokenList(1);
    one.add(token);
    push(one);
  }

  /**
   * Deals with identifiers that mean something here without being macros.
   *
   * @return whether the caller is to go on with the next token
   */
  private boolean passesSpecial(Token token) {
    if (inCondition) {
      return token.text().equals("defined") && passesDefined(token);
    }
    if (listOnly || !pragmas.isOperator(token.text()) || !leftParenthesisFollows()) {
      return false;
    }
    Arguments arguments = collect(token);
    Optional<Token> pragma = pragmas.execute(token, arguments.all(), this);
    pragma.ifPresentOrElse(this::pushOne, () -> linePending = true);
    return true;
  }

  /** Keeps {@code defined X} and {@code defined(X)} from being expanded. */
  private boolean passesDefined(Token defined) {
    TokenList kept = new TokenList(4);
    kept.add(defined.respelled(TokenKind.PUNCTUATOR, "defined", Name.NONE));
    Token operand = takeInFile();
    if (operand.isPunctuator("(")) {
      kept.add(operand);
      operand = takeInFile();
    }
    if (!operand.isEnd()) {
      kept.add(
          operand.kind() == TokenKind.IDENTIFIER
              ? operand.hiding(operand.hidden().with(operand.name()))
              : operand);
    }
    push(kept);
    return true;
  }

  /** Keeps the header's name in {@code __has_include(<linux/x.h>)} from being expanded. */
  private boolean passesHeaderName(Token operator) {
    if (!inCondition || !leftParenthesisFollows()) {
      return false;
    }
    Token open = takeInFile();
    TokenList kept = new TokenList();
    kept.add(operator.respelled(TokenKind.PUNCTUATOR, operator.text(), Name.NONE));
    kept.add(open);
    if (top > base && stack[top - 1].isPunctuator("<")) {
      Token token = takeInFile();
      while (!token.isEnd() && !token.isPunctuator(">")) {
        kept.add(token.name().isMacro() ? token.hiding(token.hidden().with(token.name())) : token);
        token = takeInFile();
      }
      if (!token.isEnd()) {
        kept.add(token);
      }
    }
    push(kept);
    return true;
  }

  /** The replacement list of a macro, expanded as if it stood at the end of the input. */
  List<Token> expansionOf(Macro macro) {
    TokenList body = new TokenList(macro.replacement().size());
    HideSet hidden = HideSet.EMPTY.with(macro.nameToken().name());
    for (Token token : macro.replacement().tokens()) {
      body.add(token.hiding(hidden));
    }
    budget.restart();
    TokenList expanded = expandAll(body);
    Token[] result = new Token[expanded.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = expanded.get(i);
    }
    return List.of(result);
  }

  /** The token that ends a list. */
  private static final class Ends {
    static final Token END =
        new Token(TokenKind.END, "", new SourceText("", ""), 0, Optional.empty(), false, false);
  }
}
