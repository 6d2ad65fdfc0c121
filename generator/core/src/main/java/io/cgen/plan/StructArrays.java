package io.cgen.plan;

import io.cgen.plan.Comment.Direction;
import java.util.Optional;

/**
 * Which parameters are arrays of structs that Java gives.
 *
 * <ol>
 *   <li>A pointer to a struct with a class, if it is declared as an array or {@link Lengths} knows
 *       how many there are: they lie one behind the other. What C writes is copied back, unless
 *       they are const.
 *   <li>A pointer to pointers to such structs, if C does not change the pointers, it is declared as
 *       an array, or its length is known: C gets the structs themselves.
 *   <li>Not where C stores something, as the spec file or the comment says.
 * </ol>
 */
final class StructArrays {
  private final GeneratedTypes types;
  private final Lengths lengths;

  StructArrays(GeneratedTypes types, Lengths lengths) {
    this.types = types;
    this.lengths = lengths;
  }

  /** How the parameter at {@code index} of {@code call} is passed if it is such an array. */
  Optional<Answer<Passing>> of(Call call, int index, TypeView type) {
    TypeView target = type.target();
    Optional<String> many = whyMany(call, index, type);
    Optional<String> struct = types.struct(target);
    if (struct.isPresent()) {
      Flow flow = target.isConst() ? Flow.IN : Flow.IN_OUT;
      return many.map(why -> answer(call, index, struct.get(), false, flow, why));
    }
    boolean stored =
        call.direction(index) == Direction.OUT || lengths.ofStored(call, index).isPresent();
    if (!target.isPointer() || target.isArray() || stored || types.handle(target).isPresent()) {
      return Optional.empty();
    }
    Optional<String> why = target.isConst() ? Optional.of("C does not change its pointers") : many;
    Flow flow = target.target().isConst() ? Flow.IN : Flow.IN_OUT;
    return types
        .struct(target.target())
        .flatMap(name -> why.map(w -> answer(call, index, name, true, flow, w)));
  }

  private Optional<String> whyMany(Call call, int index, TypeView type) {
    return lengths
        .of(call, index)
        .map(Extent::reason)
        .or(() -> type.isArray() ? Optional.of("declared as an array") : Optional.empty());
  }

  private static Answer<Passing> answer(
      Call call, int index, String struct, boolean pointers, Flow flow, String why) {
    boolean sparse = pointers && call.said(index).sparse().isPresent();
    Optional<String> nullable = call.nullable(index);
    String decision =
        struct
            + "[], "
            + (pointers ? "the structs themselves" : flow.isOut() ? "in and back" : "in")
            + (sparse ? ", elements or null" : "")
            + (nullable.isPresent() ? ", or null" : ", never null");
    String reason = why + nullable.map(n -> "; " + n).orElse("");
    Passing.StructArray array =
        new Passing.StructArray(struct, pointers, flow, nullable.isPresent());
    return new Answer<>(sparse ? array.withHoles() : array, decision, reason);
  }
}
