package io.cgen.plan;

import io.cgen.plan.Comment.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which parameters are arrays of handles that Java gives.
 *
 * <ol>
 *   <li>A pointer to handles, if the spec file or the comment says {@code in}, or C does not change
 *       the pointers, or it points to const.
 *   <li>One that an integer counts or that is declared with a length, if its name says that it is
 *       many; but not if its name says that C writes there, or what counts it is a limit, nor if
 *       the function is named as one that finds or lists things, or makes them and does not return
 *       one: it may fill the array.
 *   <li>Not where C stores something, as the spec file or the comment says.
 * </ol>
 */
final class HandleArrays {
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
          "read",
          "next",
          "copy",
          "collect",
          "receive",
          "poll",
          "search",
          "lookup",
          "load",
          "take",
          "pop");
  private static final Set<String> MAKES =
      Set.of(
          "create", "make", "new", "alloc", "allocate", "open", "clone", "dup", "split", "parse");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Lengths lengths;
  private final Counts counts;

  HandleArrays(PlanInput input, GeneratedTypes types, Lengths lengths) {
    this.input = input;
    this.types = types;
    this.lengths = lengths;
    this.counts = new Counts(input);
  }

  /** How the parameter at {@code index} of {@code call} is passed if it is such an array. */
  Optional<Answer<Passing>> of(Call call, int index, TypeView type) {
    return types
        .handle(type.target())
        .map(handle -> types.names().of(handle.key()))
        .flatMap(name -> why(call, index, type).map(why -> answer(call, index, name, why)));
  }

  private static Answer<Passing> answer(Call call, int index, String handleClass, String why) {
    boolean sparse = call.said(index).sparse().isPresent();
    Optional<String> nullable = call.nullable(index);
    String decision =
        handleClass
            + "[], each held open during the call"
            + (sparse ? ", elements or null" : "")
            + (nullable.isPresent() ? ", or null" : ", never null");
    Passing array =
        new Passing.HandleArray(handleClass, nullable.isPresent(), sparse, Optional.empty());
    return new Answer<>(array, decision, why + nullable.map(n -> "; " + n).orElse(""));
  }

  private Optional<String> why(Call call, int index, TypeView type) {
    if (call.direction(index) == Direction.IN) {
      return Optional.of("C reads it" + call.whyDirection(index));
    }
    if (call.direction(index) != Direction.UNKNOWN || isSaidToStore(call, index)) {
      return Optional.empty();
    }
    if (type.target().isConst()) {
      return Optional.of("C does not change its pointers");
    }
    if (type.target().isPointer() && type.target().target().isConst()) {
      return whyMany(call, index).map(why -> why + "; it points to const");
    }
    boolean many = CountNames.saysMany(call.parameter(index).name());
    return whyMany(call, index).filter(why -> many && !mayBeFilled(call, index));
  }

  private static boolean isSaidToStore(Call call, int index) {
    return call.said(index).returned().isPresent() || call.said(index).owned().isPresent();
  }

  private Optional<String> whyMany(Call call, int index) {
    boolean stored = lengths.ofStored(call, index).filter(e -> !e.isSaid()).isPresent();
    return lengths.of(call, index).filter(extent -> !stored).map(Extent::reason);
  }

  private boolean mayBeFilled(Call call, int index) {
    List<String> words = Words.of(call.function().name());
    boolean makes = words.stream().anyMatch(MAKES::contains);
    boolean returnsOne = types.handle(input.result(call.function())).isPresent();
    return PointerArrays.saysOut(call.parameter(index).name())
        || counts.isLimited(call, index)
        || words.stream().anyMatch(FINDS::contains)
        || makes && !returnsOne;
  }
}
