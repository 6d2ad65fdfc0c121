package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.model.ConstantValue.FloatingValue;
import io.cgen.model.ConstantValue.IntegerValue;
import java.math.BigInteger;
import org.antlr.v4.runtime.ParserRuleContext;

/** C's operators on constant values. */
final class Arithmetic {
  private static final BigInteger MAX_SHIFT = BigInteger.valueOf(127);
  private final IntegerTypes integers;
  private final TypeSizes sizes;

  Arithmetic(IntegerTypes integers, TypeSizes sizes) {
    this.integers = integers;
    this.sizes = sizes;
  }

  /** How tightly a binary operator binds; a larger number binds tighter. */
  static int precedence(int operator) {
    return switch (operator) {
      case DeclarationParser.OR_OR -> 1;
      case DeclarationParser.AND_AND -> 2;
      case DeclarationParser.PIPE -> 3;
      case DeclarationParser.CARET -> 4;
      case DeclarationParser.AMPERSAND -> 5;
      case DeclarationParser.EQUAL, DeclarationParser.NOT_EQUAL -> 6;
      case DeclarationParser.LESS,
          DeclarationParser.GREATER,
          DeclarationParser.LESS_EQUAL,
          DeclarationParser.GREATER_EQUAL ->
          7;
      case DeclarationParser.SHIFT_LEFT, DeclarationParser.SHIFT_RIGHT -> 8;
      case DeclarationParser.PLUS, DeclarationParser.MINUS -> 9;
      default -> 10;
    };
  }

  /** Whether {@code value} counts as true. */
  boolean isTrue(ConstantValue value, ParserRuleContext tree) {
    if (value instanceof IntegerValue integer) {
      return integer.value().signum() != 0;
    }
    if (value instanceof FloatingValue floating) {
      return floating.value() != 0;
    }
    throw ConstantEvaluator.notConstant(tree);
  }

  /** The value of {@code ?:}, in the type that both branches share. */
  ConstantValue chosen(boolean first, ConstantValue then, ConstantValue otherwise) {
    ConstantValue value = first ? then : otherwise;
    var left = sizes.arithmetic(then.type());
    var right = sizes.arithmetic(otherwise.type());
    if (left.isEmpty() || right.isEmpty()) {
      return value;
    }
    return convert(value, integers.common(left.get(), right.get()));
  }

  /** A prefix operator applied to a value. */
  ConstantValue prefix(int operator, ConstantValue operand, ParserRuleContext tree) {
    if (operator == DeclarationParser.BANG) {
      return truth(!isTrue(operand, tree));
    }
    if (operand instanceof FloatingValue floating && operator != DeclarationParser.TILDE) {
      double value = operator == DeclarationParser.MINUS ? -floating.value() : floating.value();
      return new FloatingValue(value, floating.type());
    }
    BuiltinKind kind = integers.promote(kind(operand, tree));
    BigInteger value = ((IntegerValue) operand).value();
    BigInteger result =
        switch (operator) {
          case DeclarationParser.MINUS -> value.negate();
          case DeclarationParser.TILDE -> value.not();
          default -> value;
        };
    return integer(result, kind);
  }

  /** A binary operator applied to two values; {@code idle} says that nobody needs the result. */
  ConstantValue binary(
      int operator, ConstantValue left, ConstantValue right, boolean idle, ParserRuleContext tree) {
    if (operator == DeclarationParser.AND_AND) {
      return truth(isTrue(left, tree) && isTrue(right, tree));
    }
    if (operator == DeclarationParser.OR_OR) {
      return truth(isTrue(left, tree) || isTrue(right, tree));
    }
    if (operator == DeclarationParser.SHIFT_LEFT || operator == DeclarationParser.SHIFT_RIGHT) {
      return shift(operator, left, right, tree);
    }
    BuiltinKind common = integers.common(anyKind(left, tree), anyKind(right, tree));
    return integers.isFloating(common)
        ? floating(operator, asDouble(left), asDouble(right), common, tree)
        : integral(operator, left, right, common, idle, tree);
  }

  private ConstantValue shift(
      int operator, ConstantValue left, ConstantValue right, ParserRuleContext tree) {
    BuiltinKind kind = integers.promote(kind(left, tree));
    kind(right, tree);
    BigInteger count = ((IntegerValue) right).value();
    if (count.signum() < 0 || count.compareTo(MAX_SHIFT) > 0) {
      throw ConstantEvaluator.notConstant(tree);
    }
    BigInteger value = ((IntegerValue) left).value();
    int bits = count.intValue();
    return integer(
        operator == DeclarationParser.SHIFT_LEFT ? value.shiftLeft(bits) : value.shiftRight(bits),
        kind);
  }

  private ConstantValue integral(
      int operator,
      ConstantValue left,
      ConstantValue right,
      BuiltinKind common,
      boolean idle,
      ParserRuleContext tree) {
    kind(left, tree);
    kind(right, tree);
    BigInteger a = integers.wrap(((IntegerValue) left).value(), common);
    BigInteger b = integers.wrap(((IntegerValue) right).value(), common);
    return switch (operator) {
      case DeclarationParser.STAR -> integer(a.multiply(b), common);
      case DeclarationParser.PLUS -> integer(a.add(b), common);
      case DeclarationParser.MINUS -> integer(a.subtract(b), common);
      case DeclarationParser.AMPERSAND -> integer(a.and(b), common);
      case DeclarationParser.PIPE -> integer(a.or(b), common);
      case DeclarationParser.CARET -> integer(a.xor(b), common);
      case DeclarationParser.SLASH, DeclarationParser.PERCENT ->
          division(operator, a, b, common, idle, tree);
      default -> truth(compares(operator, a.compareTo(b)));
    };
  }

  private ConstantValue division(
      int operator,
      BigInteger a,
      BigInteger b,
      BuiltinKind common,
      boolean idle,
      ParserRuleContext tree) {
    if (b.signum() == 0) {
      if (idle) {
        return integer(BigInteger.ZERO, common);
      }
      throw Unreadable.syntax(((SyntaxToken) tree.start).from(), "division by zero");
    }
    return integer(operator == DeclarationParser.SLASH ? a.divide(b) : a.remainder(b), common);
  }

  private static boolean compares(int operator, int order) {
    return switch (operator) {
      case DeclarationParser.EQUAL -> order == 0;
      case DeclarationParser.NOT_EQUAL -> order != 0;
      case DeclarationParser.LESS -> order < 0;
      case DeclarationParser.GREATER -> order > 0;
      case DeclarationParser.LESS_EQUAL -> order <= 0;
      default -> order >= 0;
    };
  }

  private ConstantValue floating(
      int operator, double a, double b, BuiltinKind kind, ParserRuleContext tree) {
    return switch (operator) {
      case DeclarationParser.STAR -> floating(a * b, kind);
      case DeclarationParser.SLASH -> floating(a / b, kind);
      case DeclarationParser.PLUS -> floating(a + b, kind);
      case DeclarationParser.MINUS -> floating(a - b, kind);
      case DeclarationParser.EQUAL,
          DeclarationParser.NOT_EQUAL,
          DeclarationParser.LESS,
          DeclarationParser.GREATER,
          DeclarationParser.LESS_EQUAL,
          DeclarationParser.GREATER_EQUAL ->
          truth(compares(operator, Double.compare(a, b)));
      default -> throw ConstantEvaluator.notConstant(tree);
    };
  }

  /** {@code value} cast to {@code type}, which keeps its spelling. */
  ConstantValue cast(ConstantValue value, CType type, ParserRuleContext tree) {
    var kind = sizes.arithmetic(type);
    if (kind.isPresent()) {
      ConstantValue converted = convert(value, kind.get());
      if (converted instanceof IntegerValue integer) {
        return new IntegerValue(integer.value(), type);
      }
      if (converted instanceof FloatingValue floating) {
        return new FloatingValue(floating.value(), type);
      }
    } else if (sizes.resolve(type) instanceof CType.Pointer
        && value instanceof IntegerValue integer) {
      return new IntegerValue(integer.value(), type);
    }
    throw ConstantEvaluator.notConstant(tree);
  }

  private ConstantValue convert(ConstantValue value, BuiltinKind kind) {
    if (integers.isFloating(kind)) {
      return value instanceof ConstantValue.StringValue ? value : floating(asDouble(value), kind);
    }
    if (value instanceof FloatingValue floating) {
      if (kind == BuiltinKind.BOOL) {
        return integer(BigInteger.valueOf(floating.value() != 0 ? 1 : 0), kind);
      }
      double whole = floating.value();
      return Double.isFinite(whole)
          ? integer(new java.math.BigDecimal(whole).toBigInteger(), kind)
          : integer(BigInteger.ZERO, kind);
    }
    return value instanceof IntegerValue integer ? integer(integer.value(), kind) : value;
  }

  private static double asDouble(ConstantValue value) {
    return value instanceof FloatingValue floating
        ? floating.value()
        : ((IntegerValue) value).value().doubleValue();
  }

  private BuiltinKind anyKind(ConstantValue value, ParserRuleContext tree) {
    return sizes
        .arithmetic(value.type())
        .filter(kind -> !(value instanceof ConstantValue.StringValue))
        .orElseThrow(() -> ConstantEvaluator.notConstant(tree));
  }

  private BuiltinKind kind(ConstantValue value, ParserRuleContext tree) {
    if (!(value instanceof IntegerValue)) {
      throw ConstantEvaluator.notConstant(tree);
    }
    return anyKind(value, tree);
  }

  private static ConstantValue truth(boolean value) {
    return new IntegerValue(
        value ? BigInteger.ONE : BigInteger.ZERO, new CType.Builtin(BuiltinKind.INT));
  }

  private ConstantValue integer(BigInteger value, BuiltinKind kind) {
    return new IntegerValue(integers.wrap(value, kind), new CType.Builtin(kind));
  }

  private static ConstantValue floating(double value, BuiltinKind kind) {
    double rounded = kind == BuiltinKind.FLOAT ? (float) value : value;
    return new FloatingValue(rounded, new CType.Builtin(kind));
  }
}
