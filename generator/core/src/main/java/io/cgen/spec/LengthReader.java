package io.cgen.spec;

import io.cgen.model.CountExpression;
import io.cgen.model.CountExpression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how long an array is: {@code NUL}, or sums and products of parameters and whole numbers,
 * with parentheses.
 */
final class LengthReader {
  private static final String TERMINATED = "NUL";
  private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z_$][A-Za-z0-9_$]*|\\d+|\\S)");
  private static final int DEEPEST = 50;

  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private LengthReader(String text) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      matcher.region(matcher.end(), text.length());
    }
  }

  /** What is wrong with {@code text}, as a sentence without a full stop. */
  static Optional<String> problem(String text) {
    try {
      read(text);
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of("'" + text + "' is not a length: " + wrong.getMessage());
    }
  }

  /** What each of {@code texts} says. */
  static List<Stated<ArrayLength>> readAll(List<Stated<String>> texts) {
    return texts.stream().map(text -> text.map(LengthReader::read)).toList();
  }

  /**
   * What {@code text} says.
   *
   * @throws IllegalArgumentException if it says nothing that can be understood
   */
  static ArrayLength read(String text) {
    return text.equals(TERMINATED)
        ? ArrayLength.TERMINATED
        : new ArrayLength(Optional.of(new LengthReader(text).whole()));
  }

  private CountExpression whole() {
    CountExpression expression = operations(Operator.PLUS.rank());
    if (next < tokens.size()) {
      throw new IllegalArgumentException("'" + tokens.get(next) + "' is not expected");
    }
    return expression;
  }

  private CountExpression operations(int rank) {
    CountExpression left = operand(rank);
    for (Optional<Operator> sign = operator(rank); sign.isPresent(); sign = operator(rank)) {
      left = new CountExpression.Operation(left, sign.get(), operand(rank));
    }
    return left;
  }

  private CountExpression operand(int rank) {
    return rank == Operator.TIMES.rank() ? factor() : operations(rank + 1);
  }

  private Optional<Operator> operator(int rank) {
    for (Operator operator : Operator.values()) {
      if (operator.rank() == rank && take(String.valueOf(operator.sign()))) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  private CountExpression factor() {
    if (next >= tokens.size()) {
      throw new IllegalArgumentException("a parameter or a number is missing at the end");
    }
    String token = tokens.get(next++);
    if (token.equals("(")) {
      return parenthesised();
    }
    if (Character.isDigit(token.charAt(0))) {
      return number(token);
    }
    if (!Character.isJavaIdentifierStart(token.charAt(0))) {
      throw new IllegalArgumentException("'" + token + "' is not expected");
    }
    return new CountExpression.Value(token);
  }

  private CountExpression parenthesised() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("it has too many parentheses");
    }
    CountExpression inner = operations(Operator.PLUS.rank());
    depth--;
    if (!take(")")) {
      throw new IllegalArgumentException("a ')' is missing");
    }
    return inner;
  }

  private static CountExpression number(String digits) {
    try {
      return new CountExpression.Number(Long.parseLong(digits));
    } catch (NumberFormatException large) {
      throw new IllegalArgumentException(digits + " is too large", large);
    }
  }

  private boolean take(String token) {
    boolean is = next < tokens.size() && tokens.get(next).equals(token);
    next += is ? 1 : 0;
    return is;
  }
}
