package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;

/**
 * Which pointers that a function returns or stores are tables.
 *
 * <ol>
 *   <li>Pointers to pointers to numbers whose shape is known: see {@link ResultShapes}.
 *   <li>A pointer to numbers that is returned, if the spec file says the shape: one row behind the
 *       other. Nothing else says whether it is rows that lie so, or columns.
 *   <li>They are copied, and {@link ArrayReleases} says what frees the table then. If the spec file
 *       calls one a view, Java sees it where it is; only if it also says that Java owns it, or
 *       names its release, it is freed, with the last view.
 *   <li>A table of const numbers is not freed unless the spec file says so; a view of it is
 *       read-only.
 *   <li>One that was made for the caller stays an address if nothing is known that frees it.
 *   <li>NULL becomes null, unless the spec file says {@code nonnull}.
 * </ol>
 */
final class TableResults {
  private final PlanInput input;
  private final ArrayReleases releases;
  private final Downcalls downcalls;
  private final ResultShapes shapes;

  TableResults(PlanInput input, ArrayReleases releases, Downcalls downcalls) {
    this.input = input;
    this.releases = releases;
    this.downcalls = downcalls;
    this.shapes = new ResultShapes(input);
  }

  /** The table that {@code call} returns as {@code type}; nothing if it is none. */
  Optional<Answer<Result>> returned(Call call, TypeView type, List<String> sources, Given given) {
    Optional<ArrayElement> element = element(type);
    return element.isEmpty() && call.said().shape().isPresent()
        ? numbers(type).flatMap(e -> returned(call, type, e, sources, given))
        : element.flatMap(e -> returned(call, type, e, sources, given));
  }

  private Optional<Answer<Result>> returned(
      Call call, TypeView type, ArrayElement element, List<String> sources, Given given) {
    return shapes.returned(call).flatMap(s -> table(call, type, element, s, sources, given));
  }

  /** The table that {@code call} stores as {@code type} through the parameter at {@code index}. */
  Optional<Answer<Result>> stored(
      Call call, int index, TypeView type, List<String> sources, Given given) {
    return element(type)
        .flatMap(
            element ->
                shapes
                    .stored(call, index)
                    .flatMap(s -> table(call, type, element, s, sources, given)));
  }

  private static Optional<ArrayElement> element(TypeView type) {
    return isRows(type) ? numbers(type.target()) : Optional.empty();
  }

  private static boolean isRows(TypeView type) {
    return type.isPointer() && type.target().isPointer() && !type.target().isArray();
  }

  private static Optional<ArrayElement> numbers(TypeView type) {
    return type.isPointer() ? type.target().number().flatMap(Carriers::element) : Optional.empty();
  }

  private Optional<Answer<Result>> table(
      Call call,
      TypeView type,
      ArrayElement element,
      TableShape shape,
      List<String> sources,
      Given given) {
    TableKind kind = isRows(type) ? TableKind.ROWS : TableKind.CONTIGUOUS;
    boolean readOnly = (isRows(type) ? type.target() : type).target().isConst();
    Answer<Optional<CFunction>> release = release(call, type, readOnly, given);
    boolean leaks =
        release.value().isEmpty() && !given.saysOwner() && !readOnly && given.view().isEmpty();
    if (leaks && ArrayResults.mustBeFreed(call, type)) {
      return Optional.empty();
    }
    boolean nullable = given.nullable().map(Stated::value).orElse(true);
    Optional<Result.Table.Seen> view =
        given.view().map(said -> new Result.Table.Seen(readOnly, sources));
    Result table =
        new Result.Table(
            element,
            kind,
            shape.rows(),
            shape.columns(),
            release.value().map(function -> release(call, function)),
            nullable,
            view);
    String size = "; %s rows of %s".formatted(shape.rows(), shape.columns());
    String why = release.reason() + "; shape: " + shape.reason();
    return Optional.of(
        given
            .view()
            .map(said -> seen(table, element, release, size, said.reason() + "; " + why))
            .orElseGet(
                () ->
                    new Answer<>(
                        table, element.javaType() + "[][], " + release.decision() + size, why)));
  }

  private static Answer<Result> seen(
      Result table,
      ArrayElement element,
      Answer<Optional<CFunction>> release,
      String size,
      String why) {
    String owner =
        release
            .value()
            .map(function -> "freed by " + function.name() + " with the last view")
            .orElse("which C keeps");
    String what = "view of a table of %s, %s".formatted(element.javaType(), owner);
    return new Answer<>(table, what + size, why);
  }

  private Answer<Optional<CFunction>> release(
      Call call, TypeView type, boolean readOnly, Given given) {
    if (given.saysOwner() || !readOnly && given.view().isEmpty()) {
      return releases.of(call, type, given);
    }
    String reason = readOnly ? "C keeps what is const" : "nothing says that Java owns it";
    return new Answer<>(Optional.empty(), "copied and not freed", reason);
  }

  private Result.Table.Release release(Call call, CFunction function) {
    Optional<DowncallPlan> row =
        call.said()
            .releaseRow()
            .flatMap(name -> downcalls.named(name.value()))
            .filter(found -> input.result(call.function()).isPointer());
    int counts = function.type().parameters().size() - 1;
    return new Result.Table.Release(downcalls.of(function), counts, row);
  }
}
