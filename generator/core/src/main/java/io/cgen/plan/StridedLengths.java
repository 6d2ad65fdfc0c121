package io.cgen.plan;

import io.cgen.model.CountExpression;
import io.cgen.model.CountExpression.Number;
import io.cgen.model.CountExpression.Operation;
import io.cgen.model.CountExpression.Operator;
import io.cgen.model.CountExpression.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How long arrays must be whose elements do not lie one behind the other: {@code double x[], size_t
 * xstride, double y[], size_t ystride, size_t n}. Where the stride stands directly behind its
 * array, and one bare count behind all of them, the last element is {@code (n - 1) * xstride}; of
 * numbers that are called complex, each is two.
 */
final class StridedLengths {
  private final ArrayParameters parameters;
  private final List<String> javaNames;

  private StridedLengths(ArrayParameters parameters, List<String> javaNames) {
    this.parameters = parameters;
    this.javaNames = javaNames;
  }

  /** What the arrays must have at least, by the index of each. */
  static Map<Integer, CountExpression> of(ArrayParameters parameters, List<String> javaNames) {
    StridedLengths lengths = new StridedLengths(parameters, javaNames);
    Map<Integer, CountExpression> found = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      OptionalInt count = lengths.isStrided(i) ? lengths.count(i + 2) : OptionalInt.empty();
      if (count.isPresent()) {
        found.put(i, lengths.length(i, count.getAsInt()));
      }
    }
    return found;
  }

  private boolean isStrided(int array) {
    return array + 1 < parameters.size()
        && parameters.isPointer(array)
        && parameters.element(array).number().isPresent()
        && parameters.view(array + 1).isInteger()
        && parameters.name(array + 1).endsWith("stride");
  }

  /** The bare count behind this and further arrays with strides. */
  private OptionalInt count(int from) {
    int index = from;
    while (isStrided(index)) {
      index += 2;
    }
    boolean isCount =
        index < parameters.size()
            && parameters.view(index).isInteger()
            && CountNames.isBare(parameters.name(index));
    return isCount ? OptionalInt.of(index) : OptionalInt.empty();
  }

  private CountExpression length(int array, int count) {
    CountExpression before =
        new Operation(
            new Operation(value(count), Operator.MINUS, new Number(1)),
            Operator.TIMES,
            value(array + 1));
    CountExpression all = new Operation(before, Operator.PLUS, new Number(1));
    boolean isComplex =
        parameters.view(array).names().stream().anyMatch(name -> name.contains("complex"));
    return isComplex ? new Operation(new Number(2), Operator.TIMES, all) : all;
  }

  private CountExpression value(int index) {
    return new Value(javaNames.get(index));
  }
}
