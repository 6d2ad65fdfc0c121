package io.cgen.plan;

import io.cgen.model.CParameter;
import java.util.List;
import java.util.Set;

/**
 * Which parameters say how long something else is.
 *
 * <ol>
 *   <li>A count is an integer next to the parameter, named {@code n}, {@code count}, {@code size}
 *       or the like, or with such a word in its name: {@code nParam}, {@code argc}.
 *   <li>A length that is stored is a pointer to an integer behind the parameter, named so, or
 *       without a name.
 * </ol>
 */
final class Counts {
  private static final Set<String> WORDS =
      Set.of(
          "n", "num", "nb", "number", "count", "cnt", "argc", "size", "sz", "len", "length",
          "bytes", "cb", "nbytes", "nelems");

  private final PlanInput input;

  Counts(PlanInput input) {
    this.input = input;
  }

  /** Whether a neighbour of the parameter at {@code index} counts its elements. */
  boolean isCounted(Call call, int index) {
    return isCount(call.parameters(), index - 1) || isCount(call.parameters(), index + 1);
  }

  /** Whether the length of what the parameter at {@code index} stores is stored by the next one. */
  boolean hasStoredLength(Call call, int index) {
    if (index + 1 >= call.parameters().size()) {
      return false;
    }
    CParameter next = call.parameter(index + 1);
    return isIntegerPointer(input.view(next)) && (next.name().isEmpty() || namesCount(next));
  }

  /** Whether some parameter stores the length of the result. */
  boolean hasResultLength(Call call) {
    return call.parameters().stream()
        .anyMatch(parameter -> isIntegerPointer(input.view(parameter)) && namesCount(parameter));
  }

  private boolean isCount(List<CParameter> parameters, int index) {
    if (index < 0 || index >= parameters.size()) {
      return false;
    }
    CParameter parameter = parameters.get(index);
    return isInteger(input.view(parameter)) && namesCount(parameter);
  }

  private static boolean namesCount(CParameter parameter) {
    return Words.of(parameter.name()).stream().anyMatch(WORDS::contains);
  }

  private static boolean isIntegerPointer(TypeView type) {
    return type.isPointer() && !type.target().isConst() && isInteger(type.target());
  }

  private static boolean isInteger(TypeView type) {
    return type.number()
        .filter(c -> c != Carrier.FLOAT && c != Carrier.DOUBLE && c != Carrier.BOOL)
        .isPresent();
  }
}
