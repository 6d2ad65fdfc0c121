package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.Token;
import java.util.List;
import java.util.Optional;

/**
 * Writes a declaration on one line as the header has it: with the macros that name types, and
 * without attributes, labels and the macros that make them.
 */
final class DeclarationText {
  private final MacroTypeNames macroNames;
  private final StringBuilder text = new StringBuilder();
  private Optional<MacroUse> lastUse = Optional.empty();

  private DeclarationText(MacroTypeNames macroNames) {
    this.macroNames = macroNames;
  }

  /** The specifiers and one declarator, each given by its first and last token. */
  static String of(
      MacroTypeNames macroNames, List<SyntaxToken> tokens, Range specifiers, Range declarator) {
    DeclarationText text = new DeclarationText(macroNames);
    for (SyntaxToken token : tokens) {
      if (specifiers.contains(token) || declarator.contains(token)) {
        text.add(token);
      }
    }
    return text.text.toString();
  }

  /**
   * The tokens of a rule.
   *
   * @param from the index of the first in the unit
   * @param to the index behind the last
   */
  record Range(int from, int to) {
    static Range of(org.antlr.v4.runtime.ParserRuleContext tree) {
      if (tree.start == null || tree.stop == null) {
        return new Range(0, 0);
      }
      return new Range(((SyntaxToken) tree.start).from(), ((SyntaxToken) tree.stop).to());
    }

    boolean contains(SyntaxToken token) {
      return from <= token.from() && token.from() < to;
    }
  }

  private void add(SyntaxToken token) {
    switch (token.getType()) {
      case DeclarationParser.ATTRIBUTE,
          DeclarationParser.ASM,
          DeclarationParser.EXTERN,
          DeclarationParser.NORETURN,
          DeclarationParser.EXTENSION,
          DeclarationParser.INITIALIZER,
          DeclarationParser.EOF -> {}
      default -> write(token);
    }
  }

  private void write(SyntaxToken token) {
    Optional<MacroUse> use = macroNames.namingUse(token.from());
    boolean parameters = token.getType() == DeclarationParser.PARAMETERS_OPEN;
    if (use.isPresent()) {
      if (!use.equals(lastUse)) {
        append(use.get().macro(), true);
      }
    } else {
      append(token.getText(), spaceBefore(token.token()) && !parameters);
    }
    lastUse = use;
  }

  private static boolean spaceBefore(Token token) {
    return token.spaceBefore() || token.lineStart();
  }

  private void append(String word, boolean space) {
    if (text.length() > 0 && (needsSpace(word) || (space && mayHaveSpace(word)))) {
      text.append(' ');
    }
    text.append(word);
  }

  private boolean needsSpace(String word) {
    char last = text.charAt(text.length() - 1);
    char next = word.charAt(0);
    boolean words = Character.isJavaIdentifierPart(last) && Character.isJavaIdentifierPart(next);
    return words || last == ',';
  }

  private boolean mayHaveSpace(String word) {
    char last = text.charAt(text.length() - 1);
    boolean opens = last == '(' || last == '[';
    return !opens && !word.equals(",") && !word.equals(")") && !word.equals("]");
  }
}
