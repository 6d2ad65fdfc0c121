package io.cgen.plan;

import io.cgen.model.CountExpression;
import java.util.Optional;

/**
 * How many elements an array has, and why.
 *
 * @param count over the Java names of the function's parameters; nothing if the array ends with
 *     zero or NULL
 * @param reason the rule that says so
 * @param isSaid whether the spec file says it
 */
record Extent(Optional<CountExpression> count, String reason, boolean isSaid) {
  /** A length that was inferred. */
  static Extent of(CountExpression count, String reason) {
    return new Extent(Optional.of(count), reason, false);
  }

  /** The number in the parameter {@code javaName}. */
  static Extent counted(String javaName, String reason) {
    return of(new CountExpression.Value(javaName), reason);
  }

  /** Whether it is just what the parameter {@code javaName} says. */
  boolean isCountedBy(String javaName) {
    return count
        .filter(all -> all instanceof CountExpression.Value one && one.name().equals(javaName))
        .isPresent();
  }
}
