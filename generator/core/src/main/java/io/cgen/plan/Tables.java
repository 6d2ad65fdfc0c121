package io.cgen.plan;

import io.cgen.model.CountExpression;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;

/**
 * Which parameters are tables, {@code double[][]}.
 *
 * <ol>
 *   <li>A pointer to pointers to numbers, of which the spec file says the shape, or which two
 *       integers follow that are named as rows and columns: an array of pointers to rows.
 *   <li>A pointer to numbers of which the spec file says the shape: one row behind the other.
 *   <li>If what the shape calls columns is an array, each row has a length of its own.
 *   <li>If the spec file calls a pointer to pointers a view, C and Java see it in the same place.
 * </ol>
 */
final class Tables {
  private final PlanInput input;
  private final Lengths lengths;

  Tables(PlanInput input, Lengths lengths) {
    this.input = input;
    this.lengths = lengths;
  }

  /** How the parameter at {@code index} of {@code call} is passed if it is a table. */
  Optional<Answer<Passing>> of(Call call, int index, TypeView type) {
    boolean pointers = type.target().isPointer();
    TypeView element = pointers ? type.target().target() : type.target();
    Optional<TableShape> shape = lengths.shape(call, index);
    Optional<ArrayElement> java =
        element.number().flatMap(Carriers::element).filter(number -> type.isPointer());
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    Flow flow = flow(call, index, element);
    boolean inPlace = kind(call, pointers, shape.get()) == TableKind.ROWS;
    return inPlace && call.said(index).view().isPresent()
        ? java.map(number -> view(call, index, number, flow.isOut(), shape.get()))
        : java.map(number -> table(call, index, number, flow, shape.get()));
  }

  private static Answer<Passing> view(
      Call call, int index, ArrayElement element, boolean written, TableShape shape) {
    boolean nullable = call.nullable(index).isPresent();
    Passing view =
        new Passing.TableView(
            element, written, nullable, Optional.empty(), Optional.of(shape.columns()));
    String decision =
        "table of %s in place, %s; rows of %s"
            .formatted(element.javaType(), nullable ? "or null" : "never null", shape.columns());
    String why = call.said(index).view().map(Stated::reason).orElse("");
    return new Answer<>(
        view, decision, why + "; shape: " + shape.reason() + call.whyDirection(index));
  }

  private Answer<Passing> table(
      Call call, int index, ArrayElement element, Flow flow, TableShape shape) {
    boolean pointers = input.view(call.parameter(index)).target().isPointer();
    TableKind kind = kind(call, pointers, shape);
    boolean nullable = call.nullable(index).isPresent();
    Passing table =
        new Passing.Table(
            element, flow, nullable, kind, Optional.empty(), Optional.of(shape.columns()));
    String decision =
        "%s[][], %s, %s; rows of %s"
            .formatted(
                element.javaType(),
                Flows.copied(flow),
                nullable ? "or null" : "never null",
                shape.columns());
    return new Answer<>(table, decision, shape.reason() + call.whyDirection(index));
  }

  private TableKind kind(Call call, boolean pointers, TableShape shape) {
    List<String> javaNames = ParameterNames.of(call.function());
    boolean ragged =
        shape.columns() instanceof CountExpression.Value value
            && input.view(call.parameter(javaNames.indexOf(value.name()))).isPointer();
    if (ragged) {
      return TableKind.RAGGED;
    }
    return pointers ? TableKind.ROWS : TableKind.CONTIGUOUS;
  }

  private static Flow flow(Call call, int index, TypeView element) {
    return element.isConst() ? Flow.IN : Flows.of(call.direction(index));
  }
}
