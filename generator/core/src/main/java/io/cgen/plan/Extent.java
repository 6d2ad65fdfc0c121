package io.cgen.plan;

import io.cgen.model.CountExpression;
import java.util.Optional;

/**
 * How many elements an array has, and why.
 *
 * @param count over the Java names of the function's parameters; nothing if the array ends with
 *     zero or NULL
 * @param reason the rule that says so
 */
record Extent(Optional<CountExpression> count, String reason) {
  static Extent counted(String javaName, String reason) {
    return new Extent(Optional.of(new CountExpression.Value(javaName)), reason);
  }

  /** Whether it is just what the parameter {@code javaName} says. */
  boolean isCountedBy(String javaName) {
    return count.filter(new CountExpression.Value(javaName)::equals).isPresent();
  }
}
