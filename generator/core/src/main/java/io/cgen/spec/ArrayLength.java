package io.cgen.spec;

import io.cgen.model.CountExpression;
import java.util.Optional;

/**
 * What the spec file says of the length of an array.
 *
 * @param count how many elements there are; nothing if the array ends with zero or NULL
 */
public record ArrayLength(Optional<CountExpression> count) {
  /** An array that ends with zero or NULL. */
  static final ArrayLength TERMINATED = new ArrayLength(Optional.empty());

  /** The one parameter that it is, if it is not an expression. */
  public Optional<String> parameter() {
    return count
        .filter(CountExpression.Value.class::isInstance)
        .map(value -> ((CountExpression.Value) value).name());
  }
}
