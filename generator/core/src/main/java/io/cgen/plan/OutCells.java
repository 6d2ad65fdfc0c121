package io.cgen.plan;

import io.cgen.plan.Comment.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a pointer to a pointer is.
 *
 * <ol>
 *   <li>A cell for an array, when C stores a length with it.
 *   <li>An array, and so an address, when it is declared as one, when its pointers are const, when
 *       its comment says {@code [in]}, or when a neighbour counts it, or when its name says that it
 *       is many ({@code azKeep}, {@code argv}, {@code names}).
 *   <li>A cell that C stores a handle, a view of a struct, a function, or an address in, when it
 *       points to pointers to such.
 *   <li>A cell for a text, when it points to {@code char *}; for an address when the next parameter
 *       stores the text's length, because it may not end with NUL then.
 *   <li>A pointer to a pointer to numbers is a cell only when its name or comment says so: it is
 *       more often an array of rows.
 * </ol>
 */
final class OutCells {
  private static final Set<String> SAYS_OUT = Set.of("out", "output", "result", "ret", "pp");

  private static final Set<String> MANY =
      Set.of("argv", "envp", "list", "array", "vector", "arr", "vec", "rows", "table");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Results results;
  private final Counts counts;

  OutCells(PlanInput input, GeneratedTypes types, Results results) {
    this.input = input;
    this.types = types;
    this.results = results;
    this.counts = new Counts(input);
  }

  /** How the parameter at {@code index} is passed if it is a pointer to a pointer. */
  Optional<Answer<Passing>> of(Call call, int index, TypeView type) {
    TypeView pointer = type.target();
    if (!pointer.isPointer()) {
      return Optional.empty();
    }
    Optional<Answer<Result>> stored = results.storedArray(call, index, List.of());
    if (stored.isPresent()) {
      return Optional.of(cell(stored.get()));
    }
    return array(call, index, type).or(() -> Optional.of(cell(call, index, pointer)));
  }

  /** The cell for a number, if the spec file calls it a cell or the result of the method. */
  Optional<Answer<Passing>> ofNumber(Call call, int index, TypeView type) {
    TypeView target = type.target();
    boolean isNumber = target.number().isPresent() || target.enumeration().isPresent();
    return call.said(index)
        .returned()
        .filter(said -> isNumber && !target.isConst())
        .map(
            said ->
                new Answer<>(
                    new Passing.OutCell(results.value(target).value()),
                    "cell for a value",
                    said.reason()));
  }

  /** The same passing, with what its content keeps alive. */
  Answer<Passing> keepingAlive(Call call, int index, Answer<Passing> answer, List<String> sources) {
    if (!(answer.value() instanceof Passing.OutCell cell)
        || !input.view(call.parameter(index)).target().isPointer()
        || cell.content() instanceof Result.Untyped) {
      return answer;
    }
    Answer<Result> content = results.stored(call, index, sources);
    return cell(content);
  }

  private Optional<Answer<Passing>> array(Call call, int index, TypeView type) {
    if (type.isArray()) {
      return address("declared as an array of pointers", reading(type.target()));
    }
    if (type.target().isConst()) {
      String reason = "an array of pointers that C does not change, to what has no class";
      return address(reason, Lack.NOTHING);
    }
    if (call.direction(index) == Direction.IN) {
      return type.target().target().number().isPresent()
          ? address("an array of pointers that C reads, to rows of unknown shape", Lack.SHAPE)
          : address("an array of pointers that C reads, to what has no class", Lack.NOTHING);
    }
    if (call.said(index).direction().isPresent()) {
      return Optional.empty();
    }
    if (saysMany(call.parameter(index).name())) {
      return address("an array of pointers, as its name says", reading(type.target()));
    }
    return counts.isCounted(call, index)
        ? address("an array of pointers, counted by its neighbour", reading(type.target()))
        : Optional.empty();
  }

  /** Only of what Java has classes for can C be given several. */
  private Lack reading(TypeView pointer) {
    TypeView target = pointer.target();
    boolean known =
        types.handle(pointer).isPresent()
            || types.struct(target).isPresent()
            || target.isChar()
            || Charsets.isWide(target);
    return known ? Lack.READING : Lack.NOTHING;
  }

  private static Optional<Answer<Passing>> address(String reason, Lack lack) {
    return Optional.of(new Answer<>(new Passing.Untyped(), "address", reason, lack));
  }

  private Answer<Passing> cell(Call call, int index, TypeView pointer) {
    TypeView target = pointer.target();
    boolean isChar = target.isChar() || Charsets.isWide(target);
    if (target.number().isPresent() && !isChar && !saysOut(call, index)) {
      String reason = "rows of numbers, or a cell: nothing says which";
      return new Answer<>(new Passing.Untyped(), "address", reason, Lack.DIRECTION);
    }
    boolean known =
        types.handle(pointer).isPresent()
            || types.struct(target).isPresent()
            || pointer.function().isPresent();
    if (isChar && counts.hasStoredLength(call, index)) {
      return addressCell("the next parameter stores the length: it may not end with NUL");
    }
    if (!known && !isChar) {
      return addressCell("nothing says what is stored there");
    }
    Answer<Result> content = results.stored(call, index, List.of());
    return cell(content);
  }

  private static Answer<Passing> cell(Answer<Result> content) {
    return new Answer<>(
        new Passing.OutCell(content.value()), "cell for " + content.decision(), content.reason());
  }

  private static Answer<Passing> addressCell(String reason) {
    return new Answer<>(new Passing.OutCell(new Result.Untyped()), "cell for an address", reason);
  }

  private static boolean saysMany(String name) {
    List<String> words = Words.of(name);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean plural = last.length() > 3 && last.matches(".*[^sui]s");
    return plural || MANY.contains(last) || name.matches("a[pz]+[A-Z].*");
  }

  private static boolean saysOut(Call call, int index) {
    String name = call.parameter(index).name();
    return call.direction(index) == Direction.OUT
        || name.matches("pp[A-Z].*")
        || Words.hasAny(name, SAYS_OUT);
  }
}
