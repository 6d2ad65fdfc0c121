package io.cgen.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A number of elements that is computed from numbers and named values: {@code rows * cols}. */
public sealed interface CountExpression {

  /** Calls the method of {@code visitor} for this kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /** The names in it, in their order. */
  List<String> names();

  /** The same over other names. */
  CountExpression renamed(UnaryOperator<String> change);

  /** A number. */
  record Number(long value) implements CountExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNumber(this);
    }

    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public CountExpression renamed(UnaryOperator<String> change) {
      return this;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** A value with a name, such as a parameter. */
  record Value(String name) implements CountExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitValue(this);
    }

    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public CountExpression renamed(UnaryOperator<String> change) {
      return new Value(change.apply(name));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What an operator makes of two expressions. */
  record Operation(CountExpression left, Operator operator, CountExpression right)
      implements CountExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOperation(this);
    }

    @Override
    public List<String> names() {
      return Stream.concat(left.names().stream(), right.names().stream()).toList();
    }

    @Override
    public CountExpression renamed(UnaryOperator<String> change) {
      return new Operation(left.renamed(change), operator, right.renamed(change));
    }

    @Override
    public String toString() {
      return part(left, false) + " " + operator.sign() + " " + part(right, true);
    }

    private String part(CountExpression part, boolean behind) {
      boolean binds =
          !(part instanceof Operation inner)
              || inner.operator.rank() > operator.rank()
              || (inner.operator.rank() == operator.rank() && !behind);
      return binds ? part.toString() : "(" + part + ")";
    }
  }

  /** The four operations of arithmetic on whole numbers. */
  enum Operator {
    PLUS('+', 0),
    MINUS('-', 0),
    TIMES('*', 1),
    DIVIDED_BY('/', 1);

    private final char sign;
    private final int rank;

    Operator(char sign, int rank) {
      this.sign = sign;
      this.rank = rank;
    }

    /** How it is written. */
    public char sign() {
      return sign;
    }

    /** How closely it binds: products are computed before sums. */
    public int rank() {
      return rank;
    }
  }

  /** One method for each kind of expression. */
  interface Visitor<R> {
    R visitNumber(Number expression);

    R visitValue(Value expression);

    R visitOperation(Operation expression);
  }
}
