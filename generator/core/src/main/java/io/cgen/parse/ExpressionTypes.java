package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.grammar.DeclarationParser.CastContext;
import io.cgen.grammar.DeclarationParser.ConditionalContext;
import io.cgen.grammar.DeclarationParser.ExpressionContext;
import io.cgen.grammar.DeclarationParser.PostfixContext;
import io.cgen.grammar.DeclarationParser.PostfixedContext;
import io.cgen.grammar.DeclarationParser.PrefixContext;
import io.cgen.grammar.DeclarationParser.PrimaryContext;
import io.cgen.grammar.DeclarationParser.UnaryContext;
import io.cgen.model.CFunction;
import io.cgen.model.CType;
import io.cgen.model.CVariable;
import java.util.Optional;

/** The types of expressions that are not evaluated: operands of sizeof and typeof. */
final class ExpressionTypes {
  private final Builders builders;
  private final ConstantEvaluator constants;

  ExpressionTypes(Builders builders, ConstantEvaluator constants) {
    this.builders = builders;
    this.constants = constants;
  }

  /** The type of {@code tree}. */
  CType of(ExpressionContext tree) {
    ConditionalContext last = tree.conditional(tree.conditional().size() - 1);
    boolean single = last.QUESTION() == null && last.binary().unary().size() == 1;
    return single ? of(last.binary().unary(0)) : constants.evaluate(last).type();
  }

  /** The type of {@code tree}. */
  CType of(UnaryContext tree) {
    if (tree instanceof CastContext cast) {
      return builders.declarators().typeName(cast.typeName());
    }
    if (tree instanceof PrefixContext prefix) {
      return prefixed(prefix);
    }
    if (tree instanceof PostfixedContext postfixed) {
      CType type = of(postfixed.primary());
      for (PostfixContext postfix : postfixed.postfix()) {
        type = applied(type, postfix);
      }
      return type;
    }
    return constants.operand(tree).type();
  }

  private CType prefixed(PrefixContext tree) {
    return switch (tree.start.getType()) {
      case DeclarationParser.STAR -> pointee(of(tree.unary()), tree);
      case DeclarationParser.AMPERSAND -> new CType.Pointer(of(tree.unary()));
      case DeclarationParser.EXTENSION -> of(tree.unary());
      default -> constants.operand(tree).type();
    };
  }

  private CType of(PrimaryContext tree) {
    if (tree.expression() != null) {
      return of(tree.expression());
    }
    if (tree.IDENTIFIER() == null) {
      return constants.operand((UnaryContext) tree.getParent()).type();
    }
    String name = tree.IDENTIFIER().getText();
    builders.symbols().need(name);
    Optional<CType> variable = builders.symbols().variables().find(name).map(CVariable::type);
    Optional<CType> function = builders.symbols().functions().find(name).map(CFunction::type);
    return variable
        .or(() -> function)
        .or(() -> builders.symbols().enumerator(name).map(value -> value.type()))
        .orElseThrow(() -> ConstantEvaluator.notConstant(tree));
  }

  private CType applied(CType type, PostfixContext postfix) {
    if (postfix.LBRACKET() != null) {
      return pointee(type, postfix);
    }
    if (postfix.LPAREN() != null) {
      if (builders.sizes().resolve(type) instanceof CType.Function function) {
        return function.result();
      }
      throw ConstantEvaluator.notConstant(postfix);
    }
    CType record = postfix.ARROW() != null ? pointee(type, postfix) : type;
    return new MemberOffsets(builders, constants)
        .member(record, postfix.IDENTIFIER().getText(), postfix)
        .type();
  }

  private CType pointee(CType type, org.antlr.v4.runtime.ParserRuleContext tree) {
    CType resolved = builders.sizes().resolve(type);
    if (resolved instanceof CType.Pointer pointer) {
      return pointer.pointee();
    }
    if (resolved instanceof CType.Array array) {
      return array.element();
    }
    throw ConstantEvaluator.notConstant(tree);
  }
}
