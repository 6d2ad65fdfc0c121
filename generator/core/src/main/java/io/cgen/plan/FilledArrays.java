package io.cgen.plan;

import io.cgen.plan.Comment.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which parameters are arrays of handles that C fills.
 *
 * <ol>
 *   <li>A pointer to handles of which the spec file says that C writes them, and how many.
 *   <li>One that the comment or its name says C writes, with room for as many as an integer says,
 *       if it is declared as an array, its name says that it is many, the integer is called a
 *       limit, or the function is named as one that looks for things.
 *   <li>One with a limit behind it, if the function is named so.
 *   <li>Each handle that C puts there is owned or borrowed, as {@link Ownership} decides of a
 *       single one. What C does not write is null.
 * </ol>
 *
 * A function that reads the array would be given NULLs: hence nothing is inferred from {@code get}
 * and a plural alone.
 */
final class FilledArrays {
  private static final Set<String> FINDS =
      Set.of(
          "get",
          "list",
          "enum",
          "enumerate",
          "find",
          "query",
          "fetch",
          "fill",
          "collect",
          "receive",
          "poll",
          "search",
          "lookup");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Lengths lengths;
  private final Results results;
  private final Counts counts;

  FilledArrays(PlanInput input, GeneratedTypes types, Lengths lengths, Results results) {
    this.input = input;
    this.types = types;
    this.lengths = lengths;
    this.results = results;
    this.counts = new Counts(input);
  }

  /** How the parameter at {@code index} of {@code call} is passed if it is such an array. */
  Optional<Answer<Passing>> of(Call call, int index, TypeView type) {
    boolean isWritable = types.handle(type.target()).isPresent() && !type.target().isConst();
    boolean isCell = call.said(index).returned().isPresent();
    return isWritable && !isCell
        ? why(call, index, type).map(why -> answer(call, index, List.of(), why))
        : Optional.empty();
  }

  /** The same passing, with what the handles keep alive. */
  Answer<Passing> keepingAlive(Call call, int index, Answer<Passing> answer, List<String> sources) {
    if (!(answer.value() instanceof Passing.FilledHandles filled) || sources.isEmpty()) {
      return answer;
    }
    Result.Handle content = (Result.Handle) results.stored(call, index, sources).value();
    Passing kept = new Passing.FilledHandles(content, filled.nullable(), filled.atLeast());
    String alive = "; keep alive " + String.join(", ", sources);
    return answer.then(kept, answer.decision() + alive, answer.reason());
  }

  private Answer<Passing> answer(Call call, int index, List<String> sources, String why) {
    Answer<Result> each = results.stored(call, index, sources);
    Result.Handle content = (Result.Handle) each.value();
    Optional<String> nullable = call.nullable(index);
    String decision =
        "%s[], filled by C, each %s, %s"
            .formatted(
                content.handleClass(),
                each.decision(),
                nullable.isPresent() ? "or null" : "never null");
    String reason = why + "; " + each.reason() + nullable.map(n -> "; " + n).orElse("");
    Passing filled = new Passing.FilledHandles(content, nullable.isPresent(), Optional.empty());
    return new Answer<>(filled, decision, reason);
  }

  private Optional<String> why(Call call, int index, TypeView type) {
    Optional<Extent> room =
        lengths.of(call, index).filter(e -> e.isSaid() || !lengths.isStored(call, e));
    Direction direction = call.direction(index);
    boolean read = direction == Direction.IN || direction == Direction.IN_OUT;
    if (room.isEmpty() || read) {
      return Optional.empty();
    }
    if (call.said(index).direction().isPresent() && room.get().isSaid()) {
      return Optional.of("C writes it" + call.whyDirection(index));
    }
    boolean finds = Words.hasAny(call.function().name(), FINDS);
    boolean limited = counts.isLimited(call, index);
    boolean many = type.isArray() || CountNames.saysMany(call.parameter(index).name());
    if (direction == Direction.OUT) {
      return Optional.of("C writes it" + call.whyDirection(index))
          .filter(why -> many || finds || limited);
    }
    if (PointerArrays.saysOut(call.parameter(index).name())) {
      return Optional.of("its name says that C writes there").filter(why -> finds || limited);
    }
    return finds && limited
        ? Optional.of("the function looks for them, up to a limit")
        : Optional.empty();
  }
}
