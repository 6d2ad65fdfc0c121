package io.cgen.parse;

import io.cgen.model.CConstant;
import io.cgen.model.ConstantValue;
import io.cgen.model.SkippedDeclaration;
import io.cgen.preprocess.MacroDefinition;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the macros that stand for constants; all others are passed over without a word. */
final class MacroConstants {
  private static final int LONGEST = 4000;
  private static final Set<String> OPERATORS =
      Set.of("sizeof", "_Alignof", "__alignof__", "__builtin_offsetof", "true", "false");
  private final Builders builders;
  private final Consumer<SkippedDeclaration> skipped;

  MacroConstants(Builders builders, Consumer<SkippedDeclaration> skipped) {
    this.builders = builders;
    this.skipped = skipped;
  }

  /** Evaluates {@code macros} and enters those that have a value. */
  void enter(List<MacroDefinition> macros) {
    for (int i = 0; i < macros.size(); i++) {
      MacroDefinition macro = macros.get(i);
      Optional<ConstantValue> value = value(macro.expansion());
      if (macro.expansion().stream().anyMatch(MacroConstants::isImaginary)) {
        skipped.accept(
            new SkippedDeclaration(
                macro.name(),
                "constant",
                "a complex number, which has no type in Java",
                macro.position()));
      } else if (value.isPresent()) {
        builders
            .symbols()
            .constants()
            .put(
                macro.name(),
                new CConstant(macro.name(), value.get(), macro.position(), macro.comment()),
                i);
      }
    }
  }

  /** A constant that is one for C, but no number that Java has. */
  private static boolean isImaginary(Token token) {
    String text = token.text();
    return token.kind() == TokenKind.NUMBER
        && !text.startsWith("0x")
        && (text.endsWith("i") || text.endsWith("iF") || text.endsWith("if") || text.endsWith("j"));
  }

  private Optional<ConstantValue> value(List<Token> expansion) {
    if (expansion.isEmpty() || expansion.size() > LONGEST || !mayBeConstant(expansion)) {
      return Optional.empty();
    }
    List<Token> tokens = builders.tokens();
    int from = tokens.size();
    tokens.addAll(expansion);
    tokens.add(tokens.get(from - 1));
    return builders.constants().evaluate(from, from + expansion.size()).filter(this::isScalar);
  }

  /** A pointer is a constant of another kind: its value is an address. */
  private boolean isScalar(ConstantValue value) {
    return value instanceof ConstantValue.StringValue
        || builders.sizes().arithmetic(value.type()).isPresent();
  }

  /** Whether no token rules it out; saves the cost of trying. */
  private boolean mayBeConstant(List<Token> expansion) {
    boolean members = expansion.stream().anyMatch(MacroConstants::bringsNames);
    for (Token token : expansion) {
      boolean possible =
          switch (token.kind()) {
            case NUMBER, CHARACTER, STRING -> true;
            case IDENTIFIER -> members || isKnown(token.text());
            case PUNCTUATOR -> !token.is(";") && !token.is("{") && !token.is("=");
            case PRAGMA, OTHER, END -> false;
          };
      if (!possible) {
        return false;
      }
    }
    return expansion.size() > 1 || expansion.get(0).kind() != TokenKind.PUNCTUATOR;
  }

  /** Behind these stand tags and members, which are names of their own. */
  private static boolean bringsNames(Token token) {
    return token.is("struct")
        || token.is("union")
        || token.is("enum")
        || token.is("->")
        || token.is("__builtin_offsetof");
  }

  private boolean isKnown(String word) {
    int kind = Keywords.reserved(word);
    if (kind != Keywords.NONE) {
      return OPERATORS.contains(word)
          || Keywords.startsType(kind)
          || kind == io.cgen.grammar.DeclarationParser.EXTENSION;
    }
    return OPERATORS.contains(word)
        || BuiltinConstants.isKnown(word)
        || builders.names().isType(word, Integer.MAX_VALUE)
        || Keywords.soft(word) != Keywords.NONE
        || builders.symbols().enumerator(word).isPresent();
  }
}
