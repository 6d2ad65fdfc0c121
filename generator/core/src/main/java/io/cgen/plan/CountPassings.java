package io.cgen.plan;

import io.cgen.model.CountExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which counts Java computes instead of asking for them, and which arrays must be long enough.
 *
 * <ol>
 *   <li>An integer that is the length of arrays ({@link Lengths}) is hidden if all that it counts
 *       became Java arrays: it is their length, which must be the same.
 *   <li>So is one that is the length of a text: Java knows how many characters that has in C.
 *   <li>A number that may say how much of a text C reads is not hidden; but there are zeros behind
 *       the text up to it, so that C reads nothing else.
 *   <li>An array of another length - a constant, an expression, what a pointer says - must be at
 *       least as long.
 *   <li>So is the length of the rows of tables, and an array of such lengths.
 *   <li>A cell in which C only stores the length of an array that it hands out is hidden.
 *   <li>So must be one of which that is not certain ({@link LeastLengths}): the number stays.
 *   <li>Of an array whose length nothing says, only the caller knows how long it must be.
 * </ol>
 */
final class CountPassings {
  private final Call call;
  private final Lengths lengths;
  private final List<String> javaNames;
  private final List<Answer<Passing>> passed;

  private CountPassings(Call call, Lengths lengths, List<Answer<Passing>> passed) {
    this.call = call;
    this.lengths = lengths;
    this.javaNames = ParameterNames.of(call.function());
    this.passed = new ArrayList<>(passed);
  }

  /** The same passings, of arrays with their lengths, and of counts without what Java knows. */
  static List<Answer<Passing>> of(Call call, Lengths lengths, List<Answer<Passing>> passed) {
    CountPassings result = new CountPassings(call, lengths, passed);
    result.hideCounts();
    result.hideTextLengths();
    result.addRoom();
    result.hideColumns();
    result.checkArrays();
    return result.passed;
  }

  /** The same without the cells that only store the length of what C hands out. */
  static List<Answer<Passing>> withoutStored(
      Call call, Lengths lengths, List<Answer<Passing>> passed, Result returned) {
    CountPassings result = new CountPassings(call, lengths, passed);
    for (int i = 0; i < passed.size(); i++) {
      result.hideStored(i, returned);
    }
    return result.passed;
  }

  private void hideStored(int index, Result returned) {
    String name = javaNames.get(index);
    boolean isCell = passed.get(index).value() instanceof Passing.Array;
    boolean stored = isLengthOf(name, returned) || storedCells().anyMatch(r -> isLengthOf(name, r));
    if (isCell && stored && !isRoom(name)) {
      TypeView type = lengths.stored(call, index);
      Passing cell = new Passing.StoredLength(type.number().orElseThrow());
      String reason = "C stores it there";
      passed.set(index, new Answer<>(cell, "hidden: the length of an array from C", reason));
    }
  }

  private Stream<Result> storedCells() {
    return passed.stream()
        .map(Answer::value)
        .filter(Passing.OutCell.class::isInstance)
        .map(cell -> ((Passing.OutCell) cell).content());
  }

  private static boolean isLengthOf(String javaName, Result result) {
    return result.counts().stream().anyMatch(count -> count.names().contains(javaName));
  }

  /** Whether some array that Java gives must be as long as the cell says. */
  private boolean isRoom(String javaName) {
    return passed.stream()
        .map(Answer::value)
        .anyMatch(
            passing ->
                passing instanceof Passing.Sized sized
                    && sized.atLeast().filter(c -> c.names().contains(javaName)).isPresent());
  }

  private void hideCounts() {
    for (int i = 0; i < passed.size(); i++) {
      List<Integer> counted = countedBy(i);
      if (passed.get(i).value() instanceof Passing.Scalar count
          && !counted.isEmpty()
          && counted.stream().allMatch(this::isSized)) {
        List<String> names = counted.stream().map(javaNames::get).toList();
        String reason = lengths.of(call, counted.get(0)).orElseThrow().reason();
        passed.set(
            i,
            new Answer<>(
                new Passing.Length(count.carrier(), sized(counted)),
                "hidden: the length of " + String.join(" and of ", names),
                reason));
      }
    }
  }

  private void hideTextLengths() {
    for (int i = 0; i < passed.size(); i++) {
      List<Integer> counted = countedBy(i);
      if (passed.get(i).value() instanceof Passing.Scalar count
          && counted.size() == 1
          && passed.get(counted.get(0)).value() instanceof Passing.Text text) {
        passed.set(i, textLength(i, count, counted.get(0), text));
      }
    }
  }

  private void addRoom() {
    lengths.possible(call).forEach(this::addRoom);
  }

  private void addRoom(int index, int count) {
    Answer<Passing> answer = passed.get(index);
    if (answer.value() instanceof Passing.Text text
        && passed.get(count).value() instanceof Passing.Scalar) {
      String of = javaNames.get(count);
      passed.set(
          index,
          new Answer<>(
              new Passing.Text(text.nullable(), text.encoding(), Optional.of(of)),
              answer.decision() + "; zeros behind it up to " + of,
              answer.reason() + "; " + of + " may be how much of it C reads"));
    }
  }

  private Answer<Passing> textLength(
      int index, Passing.Scalar count, int counted, Passing.Text text) {
    TypeView target = lengths.stored(call, counted);
    boolean bytes = target.isVoid() || CountNames.isOfBytes(call.parameter(index).name());
    Extent extent = lengths.of(call, counted).orElseThrow();
    String of = javaNames.get(counted);
    return new Answer<>(
        new Passing.TextLength(count.carrier(), of, text.encoding(), bytes),
        "hidden: the length of " + of + " as C has it",
        extent.reason());
  }

  private void hideColumns() {
    for (int i = 0; i < passed.size(); i++) {
      List<Integer> tables = tablesOf(javaNames.get(i));
      columns(passed.get(i).value(), tables.stream().map(javaNames::get).toList())
          .ifPresent(counts(i, tables));
    }
  }

  private Consumer<Passing> counts(int index, List<Integer> tables) {
    return hidden -> {
      String reason = lengths.of(call, tables.get(0)).orElseThrow().reason();
      passed.set(index, new Answer<>(hidden, "hidden: how long rows are", reason));
      for (int table : tables) {
        Answer<Passing> answer = passed.get(table);
        Passing counted = ((Passing.Tabular) answer.value()).counted();
        passed.set(table, new Answer<>(counted, answer.decision(), answer.reason()));
      }
    };
  }

  private static Optional<Passing> columns(Passing count, List<String> tables) {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    if (count instanceof Passing.Scalar scalar) {
      return Optional.of(new Passing.Columns(scalar.carrier(), tables));
    }
    boolean isLengths =
        count instanceof Passing.Array array
            && tables.size() == 1
            && (array.element() == ArrayElement.INT || array.element() == ArrayElement.LONG);
    return isLengths
        ? Optional.of(new Passing.RowLengths(((Passing.Array) count).element(), tables.get(0)))
        : Optional.empty();
  }

  private List<Integer> tablesOf(String columns) {
    List<Integer> tables = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      if (passed.get(i).value() instanceof Passing.Tabular table
          && table.columns().filter(new CountExpression.Value(columns)::equals).isPresent()) {
        tables.add(i);
      }
    }
    return tables;
  }

  private List<Passing.Length.Counted> sized(List<Integer> arrays) {
    return arrays.stream()
        .map(i -> new Passing.Length.Counted(javaNames.get(i), isNullable(i)))
        .toList();
  }

  private boolean isNullable(int array) {
    return passed.get(array).value() instanceof Passing.Sized it && it.nullable();
  }

  private List<Integer> countedBy(int count) {
    List<Integer> counted = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      if (lengths.of(call, i).filter(e -> e.isCountedBy(javaNames.get(count))).isPresent()) {
        counted.add(i);
      }
    }
    return counted;
  }

  private boolean isSized(int index) {
    return passed.get(index).value() instanceof Passing.Sized;
  }

  private void checkArrays() {
    for (int i = 0; i < passed.size(); i++) {
      Answer<Passing> answer = passed.get(i);
      if (answer.value() instanceof Passing.Sized array) {
        passed.set(i, withLength(i, answer, array));
      }
    }
  }

  private Answer<Passing> withLength(int index, Answer<Passing> answer, Passing.Sized array) {
    Optional<Extent> extent = lengths.of(call, index);
    if (extent.isEmpty()) {
      return withLeastLength(index, answer, array);
    }
    String reason = "; length: " + extent.get().reason();
    Optional<CountExpression> count = extent.get().count();
    if (count.isEmpty()) {
      return said(answer, array, "; zero behind the last", reason);
    }
    if (isHidden(count.get())) {
      return said(answer, array, "; its length is " + count.get(), reason);
    }
    return said(answer, array.atLeast(count.get()), "; at least " + count.get() + " long", reason);
  }

  private Answer<Passing> withLeastLength(int index, Answer<Passing> answer, Passing.Sized array) {
    CountExpression length = lengths.least(call).get(index);
    if (length == null) {
      return said(answer, array, "; nothing says how long: the caller knows", "")
          .lacking(Lack.LENGTH);
    }
    return said(
            answer,
            array.atLeast(length),
            "; at least %s long".formatted(length),
            "; length: it may be %s".formatted(length))
        .lacking(Lack.CERTAIN_LENGTH);
  }

  private boolean isHidden(CountExpression count) {
    return count instanceof CountExpression.Value value
        && isLength(passed.get(javaNames.indexOf(value.name())).value());
  }

  private static boolean isLength(Passing passing) {
    return passing instanceof Passing.Length || passing instanceof Passing.TextLength;
  }

  private static Answer<Passing> said(
      Answer<Passing> answer, Passing passing, String decision, String reason) {
    return answer.then(passing, answer.decision() + decision, answer.reason() + reason);
  }
}
