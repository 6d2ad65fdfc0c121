package io.cgen.draft;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CountExpression;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long the arrays of one function are, and what shape its tables have, in entries. */
final class LengthDraft {
  private final CFunction function;
  private final MethodPlan method;

  LengthDraft(CFunction function, MethodPlan method) {
    this.function = function;
    this.method = method;
  }

  /** That of what the function returns. */
  Optional<String> ofResult() {
    return of(method.result().unconverted());
  }

  /** That of the parameter at {@code index}. */
  Optional<String> ofParameter(int index) {
    Passing passing = method.parameters().get(index).passing().unconverted();
    if (passing instanceof Passing.OutCell cell) {
      return of(cell.content().unconverted());
    }
    if (passing instanceof Passing.Returned cell) {
      return of(cell.content().unconverted());
    }
    if (passing instanceof Passing.Tabular table) {
      return shape(rows(index, table), columns(index, table));
    }
    return passing instanceof Passing.Sized array
        ? rows(index, array).map(LengthDraft::length)
        : Optional.empty();
  }

  private Optional<String> of(Result result) {
    if (result instanceof Result.Table table) {
      return shape(inC(table.rows()), inC(table.columns()));
    }
    return result instanceof Result.Array array
        ? array.length().map(this::inC).orElse(Optional.of("NUL")).map(LengthDraft::length)
        : Optional.empty();
  }

  private static String length(String count) {
    return "length: " + count;
  }

  private static Optional<String> shape(Optional<String> rows, Optional<String> columns) {
    return rows.flatMap(r -> columns.map(c -> "shape: [%s, %s]".formatted(r, c)));
  }

  /** The parameter that Java does without, or what an array must have. */
  private Optional<String> rows(int index, Passing.Sized array) {
    return hidden(index, LengthDraft::counts)
        .or(() -> array.atLeast().filter(count -> !isShown(count)).flatMap(this::inC));
  }

  /** Whether it is a number that the method has because it may be the length of nothing. */
  private boolean isShown(CountExpression count) {
    return method.parameters().stream()
        .filter(parameter -> parameter.passing() instanceof Passing.Scalar)
        .map(parameter -> new CountExpression.Value(parameter.javaName()))
        .anyMatch(count::equals);
  }

  private Optional<String> columns(int index, Passing.Tabular table) {
    return hidden(index, LengthDraft::countsRows).or(() -> table.columns().flatMap(this::inC));
  }

  /** Whether a passing is the count of an array. */
  private interface Counts {
    boolean test(Passing passing, String array);
  }

  private static boolean counts(Passing passing, String array) {
    return passing instanceof Passing.Length length
        && length.arrays().stream().anyMatch(one -> one.javaName().equals(array));
  }

  private static boolean countsRows(Passing passing, String table) {
    return passing instanceof Passing.Columns columns && columns.tables().contains(table)
        || passing instanceof Passing.RowLengths lengths && lengths.table().equals(table);
  }

  private Optional<String> hidden(int index, Counts counts) {
    String array = method.parameters().get(index).javaName();
    return IntStream.range(0, method.parameters().size())
        .filter(i -> counts.test(method.parameters().get(i).passing(), array))
        .mapToObj(this::name)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The same over the names of C; nothing if some parameter has none. */
  private Optional<String> inC(CountExpression count) {
    List<CParameter> all = function.type().parameters();
    return all.stream().noneMatch(parameter -> parameter.name().isEmpty())
        ? Optional.of(count.renamed(this::cName).toString())
        : Optional.empty();
  }

  private String cName(String javaName) {
    return IntStream.range(0, method.parameters().size())
        .filter(i -> method.parameters().get(i).javaName().equals(javaName))
        .mapToObj(this::name)
        .findFirst()
        .orElse(javaName);
  }

  private String name(int index) {
    return function.type().parameters().get(index).name();
  }
}
