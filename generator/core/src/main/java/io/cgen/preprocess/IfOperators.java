package io.cgen.preprocess;

import java.util.Optional;

/** The binary operators of {@code #if}. */
final class IfOperators {
  private IfOperators() {}

  /** How strongly an operator binds, or -1 if {@code token} is none. */
  static int strength(Token token) {
    if (token.kind() != TokenKind.PUNCTUATOR) {
      return -1;
    }
    return switch (token.text()) {
      case "||" -> 0;
      case "&&" -> 1;
      case "|" -> 2;
      case "^" -> 3;
      case "&" -> 4;
      case "==", "!=" -> 5;
      case "<", ">", "<=", ">=" -> 6;
      case "<<", ">>" -> 7;
      case "+", "-" -> 8;
      case "*", "/", "%" -> 9;
      default -> -1;
    };
  }

  /** Whether the right operand counts, given the truth of the left one. */
  static boolean needsRight(String operator, boolean left) {
    return switch (operator) {
      case "||" -> !left;
      case "&&" -> left;
      default -> true;
    };
  }

  /** The result; empty for a division by zero. */
  static Optional<IfExpression.Value> apply(
      String operator, IfExpression.Value left, IfExpression.Value right) {
    boolean unsigned = left.unsigned() || right.unsigned();
    long a = left.bits();
    long b = right.bits();
    return switch (operator) {
      case "||" -> truth(left.truth() || right.truth());
      case "&&" -> truth(left.truth() && right.truth());
      case "==" -> truth(a == b);
      case "!=" -> truth(a != b);
      case "<" -> truth(compare(a, b, unsigned) < 0);
      case ">" -> truth(compare(a, b, unsigned) > 0);
      case "<=" -> truth(compare(a, b, unsigned) <= 0);
      case ">=" -> truth(compare(a, b, unsigned) >= 0);
      case "|" -> value(a | b, unsigned);
      case "^" -> value(a ^ b, unsigned);
      case "&" -> value(a & b, unsigned);
      case "<<" -> value(shift(a, b, left.unsigned()), left.unsigned());
      case ">>" -> value(shift(a, -b, left.unsigned()), left.unsigned());
      case "+" -> value(a + b, unsigned);
      case "-" -> value(a - b, unsigned);
      case "*" -> value(a * b, unsigned);
      case "/" ->
          b == 0 ? Optional.empty() : value(unsigned ? Long.divideUnsigned(a, b) : a / b, unsigned);
      case "%" ->
          b == 0
              ? Optional.empty()
              : value(unsigned ? Long.remainderUnsigned(a, b) : a % b, unsigned);
      default -> throw new AssertionError(operator);
    };
  }

  private static int compare(long a, long b, boolean unsigned) {
    return unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
  }

  /** To the left for a positive distance; whatever is shifted out is lost. */
  private static long shift(long value, long distance, boolean unsigned) {
    if (distance >= 0) {
      return distance > 63 ? 0 : value << distance;
    }
    int right = distance < -63 ? 64 : (int) -distance;
    if (right == 64) {
      return unsigned || value >= 0 ? 0 : -1;
    }
    return unsigned ? value >>> right : value >> right;
  }

  private static Optional<IfExpression.Value> truth(boolean truth) {
    return Optional.of(IfExpression.Value.of(truth));
  }

  private static Optional<IfExpression.Value> value(long bits, boolean unsigned) {
    return Optional.of(new IfExpression.Value(bits, unsigned));
  }
}
