package io.cgen.plan;

import io.cgen.model.CountExpression;
import io.cgen.spec.ArrayLength;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How many rows and columns the table has that a function returns or stores.
 *
 * <ol>
 *   <li>What the spec file says.
 *   <li>What two parameters store that point to integers, one named as a number of rows, the other
 *       as one of columns, if there is only one of each.
 * </ol>
 */
final class ResultShapes {
  private final PlanInput input;

  ResultShapes(PlanInput input) {
    this.input = input;
  }

  /** The shape of the table that {@code call} returns; nothing if nothing says it. */
  Optional<TableShape> returned(Call call) {
    return call.said().shape().flatMap(said -> said(call, said)).or(() -> stored(call));
  }

  /** The shape of the table that is stored through the parameter at {@code index}. */
  Optional<TableShape> stored(Call call, int index) {
    return call.said(index).shape().flatMap(said -> said(call, said)).or(() -> stored(call));
  }

  private static Optional<TableShape> said(Call call, Stated<List<Stated<ArrayLength>>> said) {
    return TableShape.said(said, name -> javaName(call, name));
  }

  private static String javaName(Call call, String cName) {
    List<String> javaNames = ParameterNames.of(call.function());
    return IntStream.range(0, javaNames.size())
        .filter(i -> call.parameter(i).name().equals(cName))
        .mapToObj(javaNames::get)
        .findFirst()
        .orElse(cName);
  }

  private Optional<TableShape> stored(Call call) {
    Optional<CountExpression> rows = only(call, TableNames::isRows);
    Optional<CountExpression> columns = only(call, TableNames::isColumns);
    return rows.isPresent() && columns.isPresent()
        ? Optional.of(
            new TableShape(
                rows.get(), columns.get(), "parameters called so store rows and columns"))
        : Optional.empty();
  }

  private Optional<CountExpression> only(Call call, Predicate<String> named) {
    List<String> javaNames = ParameterNames.of(call.function());
    int[] found =
        IntStream.range(0, javaNames.size())
            .filter(i -> named.test(call.parameter(i).name()))
            .filter(i -> isStored(call, i))
            .toArray();
    return found.length == 1
        ? Optional.of(new CountExpression.Value(javaNames.get(found[0])))
        : Optional.empty();
  }

  private boolean isStored(Call call, int index) {
    TypeView type = input.view(call.parameter(index));
    return type.isPointer()
        && !type.isArray()
        && !type.target().isConst()
        && type.target().isInteger()
        && call.direction(index) != Comment.Direction.IN;
  }
}
