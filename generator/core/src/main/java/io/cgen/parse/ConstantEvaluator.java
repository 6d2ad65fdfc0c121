package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.grammar.DeclarationParser.BinaryContext;
import io.cgen.grammar.DeclarationParser.CastContext;
import io.cgen.grammar.DeclarationParser.ConditionalContext;
import io.cgen.grammar.DeclarationParser.ExpressionContext;
import io.cgen.grammar.DeclarationParser.OffsetOfContext;
import io.cgen.grammar.DeclarationParser.PostfixedContext;
import io.cgen.grammar.DeclarationParser.PrefixContext;
import io.cgen.grammar.DeclarationParser.PrimaryContext;
import io.cgen.grammar.DeclarationParser.SizeOfExpressionContext;
import io.cgen.grammar.DeclarationParser.SizeOfTypeContext;
import io.cgen.grammar.DeclarationParser.UnaryContext;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.model.ConstantValue.IntegerValue;
import io.cgen.model.RecordLayout;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Evaluates constant expressions with C's types, conversions and wraparound. */
final class ConstantEvaluator {
  private final Builders builders;
  private final Arithmetic arithmetic;
  private final Literals literals;
  private final StringConstants strings;

  /** How deep we are in operands whose value does not matter, as behind {@code 0 &&}. */
  private int unevaluated;

  ConstantEvaluator(Builders builders) {
    this.builders = builders;
    this.arithmetic = new Arithmetic(builders.integers(), builders.sizes());
    this.literals = new Literals(builders.integers());
    this.strings = new StringConstants(builders.integers());
  }

  /** The value of the tokens from {@code from} until before {@code to}, if they have one. */
  Optional<ConstantValue> evaluate(int from, int to) {
    try {
      List<SyntaxToken> tokens = builders.classifier().expression(from, to);
      return Optional.of(evaluate(builders.trees().expression(tokens).expression()));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** The value of an expression; it must have one, and C gives none to an operand of a comma. */
  ConstantValue evaluate(ExpressionContext tree) {
    if (tree.conditional().size() > 1) {
      throw notConstant(tree);
    }
    return evaluate(tree.conditional(0));
  }

  /** The value of an expression without a comma; it must have one. */
  ConstantValue evaluate(ConditionalContext tree) {
    if (tree.QUESTION() == null) {
      return binary(tree.binary());
    }
    ConstantValue condition = binary(tree.binary());
    boolean chosen = arithmetic.isTrue(condition, tree);
    ConstantValue then =
        tree.expression() == null
            ? condition
            : evaluateIf(chosen, () -> evaluate(tree.expression()));
    ConstantValue otherwise = evaluateIf(!chosen, () -> evaluate(tree.conditional()));
    return arithmetic.chosen(chosen, then, otherwise);
  }

  /** The type of an expression. */
  CType typeOf(ExpressionContext tree) {
    return new ExpressionTypes(builders, this).of(tree);
  }

  /** The value of an operand, as an expression of its own. */
  ConstantValue operand(UnaryContext tree) {
    return unary(tree);
  }

  private interface Operand {
    ConstantValue value();
  }

  private ConstantValue evaluateIf(boolean matters, Operand operand) {
    unevaluated += matters ? 0 : 1;
    try {
      return operand.value();
    } finally {
      unevaluated -= matters ? 0 : 1;
    }
  }

  // ---- binary operators

  private ConstantValue binary(BinaryContext tree) {
    return tree.unary().size() == 1 ? unary(tree.unary(0)) : new Climb(tree).from(0);
  }

  /** Precedence climbing over the flat list of operands. */
  private final class Climb {
    private final BinaryContext tree;
    private int position;

    Climb(BinaryContext tree) {
      this.tree = tree;
    }

    ConstantValue from(int least) {
      ConstantValue left = unary(tree.unary(position));
      while (position < tree.binaryOperator().size()) {
        int operator = tree.binaryOperator(position).start.getType();
        int precedence = Arithmetic.precedence(operator);
        if (precedence < least) {
          return left;
        }
        position++;
        left = apply(operator, left, precedence + 1);
      }
      return left;
    }

    private ConstantValue apply(int operator, ConstantValue left, int least) {
      boolean decided =
          (operator == DeclarationParser.AND_AND && !arithmetic.isTrue(left, tree))
              || (operator == DeclarationParser.OR_OR && arithmetic.isTrue(left, tree));
      ConstantValue right = evaluateIf(!decided, () -> from(least));
      return arithmetic.binary(operator, left, right, unevaluated > 0 || decided, tree);
    }
  }

  // ---- unary operators

  private ConstantValue unary(UnaryContext tree) {
    if (tree instanceof PostfixedContext postfixed) {
      return postfixed.postfix().isEmpty()
          ? primary(postfixed.primary())
          : BuiltinConstants.call(postfixed).orElseThrow(() -> notConstant(tree));
    }
    if (tree instanceof PrefixContext prefix) {
      return prefix(prefix);
    }
    if (tree instanceof CastContext cast) {
      CType type = builders.declarators().typeName(cast.typeName());
      return arithmetic.cast(unary(cast.unary()), type, cast);
    }
    if (tree instanceof SizeOfTypeContext size) {
      CType type = builders.declarators().typeName(size.typeName());
      return sizeOf(type, size.SIZEOF_TYPE() != null, tree);
    }
    if (tree instanceof SizeOfExpressionContext size) {
      CType type = new ExpressionTypes(builders, this).of(size.unary());
      return sizeOf(type, size.SIZEOF() != null, tree);
    }
    return offsetOf((OffsetOfContext) tree);
  }

  private ConstantValue sizeOf(CType type, boolean size, ParserRuleContext tree) {
    if (!builders.sizes().isComplete(type)) {
      throw notConstant(tree);
    }
    RecordLayout.Extent measured = builders.sizes().of(type);
    return ofSize(size ? measured.bytes() : measured.align());
  }

  private ConstantValue ofSize(long value) {
    return new IntegerValue(
        BigInteger.valueOf(value), new CType.Builtin(builders.integers().size()));
  }

  private ConstantValue prefix(PrefixContext tree) {
    return switch (tree.start.getType()) {
      case DeclarationParser.PLUS,
          DeclarationParser.MINUS,
          DeclarationParser.TILDE,
          DeclarationParser.BANG ->
          arithmetic.prefix(tree.start.getType(), unary(tree.unary()), tree);
      case DeclarationParser.EXTENSION -> unary(tree.unary());
      case DeclarationParser.AMPERSAND -> addressOfMember(tree.unary());
      default -> throw notConstant(tree);
    };
  }

  /** The old spelling of offsetof: {@code &((struct s *)0)->member}. */
  private ConstantValue addressOfMember(UnaryContext tree) {
    if (tree instanceof PostfixedContext postfixed && !postfixed.postfix().isEmpty()) {
      return ofSize(new MemberOffsets(builders, this).ofNullBased(postfixed));
    }
    throw notConstant(tree);
  }

  private ConstantValue offsetOf(OffsetOfContext tree) {
    CType type = builders.declarators().typeName(tree.typeName());
    return ofSize(new MemberOffsets(builders, this).of(type, tree.memberDesignator()));
  }

  private ConstantValue primary(PrimaryContext tree) {
    if (tree.expression() != null) {
      return evaluate(tree.expression());
    }
    if (!tree.STRING().isEmpty()) {
      return strings.join(tree.STRING().stream().map(TerminalNode::getText).toList());
    }
    String text = tree.getText();
    return switch (tree.start.getType()) {
      case DeclarationParser.NUMBER -> number(text, tree);
      case DeclarationParser.CHARACTER -> literals.character(text);
      case DeclarationParser.TRUE -> integer(1);
      case DeclarationParser.FALSE, DeclarationParser.NULLPTR -> integer(0);
      default -> name(text, tree);
    };
  }

  private static ConstantValue integer(int value) {
    return new IntegerValue(BigInteger.valueOf(value), new CType.Builtin(BuiltinKind.INT));
  }

  private ConstantValue number(String text, PrimaryContext tree) {
    try {
      return literals.number(text);
    } catch (NumberFormatException e) {
      throw Unreadable.syntax(
          ((SyntaxToken) tree.start).from(), "'" + text + "' is not a number in C");
    }
  }

  private ConstantValue name(String name, PrimaryContext tree) {
    return builders
        .symbols()
        .enumerator(name)
        .orElseThrow(
            () ->
                Unreadable.syntax(
                    ((SyntaxToken) tree.start).from(), "'" + name + "' is not a constant"));
  }

  /** The complaint that {@code tree} has no value. */
  static Unreadable notConstant(ParserRuleContext tree) {
    return Unreadable.syntax(
        ((SyntaxToken) tree.start).from(), "this is not a constant expression");
  }
}
