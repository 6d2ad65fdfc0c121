package io.cgen.plan;

import io.cgen.model.CountExpression;
import io.cgen.spec.ArrayLength;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How many rows a table has and how long each is, and why. If the columns are a parameter that
 * points to integers, each row has a length of its own.
 *
 * @param rows over the Java names of the function's parameters
 * @param columns over the Java names of the function's parameters
 * @param reason the rule that says so
 */
record TableShape(CountExpression rows, CountExpression columns, String reason) {
  /** What the spec file says; nothing if it is not the two numbers. */
  static Optional<TableShape> said(
      Stated<List<Stated<ArrayLength>>> said, UnaryOperator<String> javaName) {
    List<CountExpression> counts =
        said.value().stream()
            .flatMap(part -> part.value().count().stream())
            .map(count -> count.renamed(javaName))
            .toList();
    return counts.size() == 2
        ? Optional.of(new TableShape(counts.get(0), counts.get(1), said.reason()))
        : Optional.empty();
  }
}
