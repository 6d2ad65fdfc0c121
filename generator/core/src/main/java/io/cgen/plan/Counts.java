package io.cgen.plan;

import io.cgen.model.CParameter;
import java.util.Locale;
import java.util.Set;

/**
 * Which parameters say how long something else is.
 *
 * <ol>
 *   <li>A count is an integer next to the parameter, named {@code n}, {@code count}, {@code size}
 *       or the like, or with such a word in its name: {@code nParam}, {@code argc}.
 *   <li>One behind it may also say how many there can be, {@code max}; and it counts all parameters
 *       of the same type before it.
 *   <li>One before it that is named for bytes or a length, behind another pointer, belongs to that
 *       other one: {@code const char *sql, int nByte, stmt **out}.
 *   <li>A length that is stored is a pointer to an integer behind the parameter, named so, also in
 *       one word as {@code vallen}, or without a name.
 * </ol>
 */
final class Counts {
  private static final Set<String> WORDS =
      Set.of(
          "n", "num", "nb", "number", "count", "cnt", "argc", "size", "sz", "len", "length", "byte",
          "bytes", "cb", "nbytes", "nelems");

  private static final Set<String> MEASURES =
      Set.of("byte", "bytes", "cb", "nbytes", "len", "length", "size", "sz");

  /** How many there can be: C fills an array that the caller has. */
  private static final Set<String> LIMITS = Set.of("max", "maximum", "limit", "capacity", "room");

  private final PlanInput input;

  Counts(PlanInput input) {
    this.input = input;
  }

  /** Whether a neighbour of the parameter at {@code index} counts its elements. */
  boolean isCounted(Call call, int index) {
    boolean before = isCount(call, index - 1) && !belongsToOther(call, index - 1);
    int next = behindAlike(call, index);
    return before || isCount(call, next) || isLimit(call, next);
  }

  /** Whether a neighbour of the parameter at {@code index} says how many there can be. */
  boolean isLimited(Call call, int index) {
    return isLimit(call, behindAlike(call, index));
  }

  /** The first parameter behind that at {@code index} which is of another type. */
  private int behindAlike(Call call, int index) {
    String type = input.view(call.parameter(index)).spelling();
    int next = index + 1;
    while (next < call.parameters().size()
        && input.view(call.parameter(next)).spelling().equals(type)) {
      next++;
    }
    return next;
  }

  private boolean isLimit(Call call, int index) {
    return index < call.parameters().size()
        && input.view(call.parameter(index)).isInteger()
        && isLimit(call.parameter(index).name());
  }

  /** Whether a parameter called {@code name} says how many there can be. */
  static boolean isLimit(String name) {
    return Words.hasAny(name, LIMITS);
  }

  private boolean belongsToOther(Call call, int count) {
    boolean behindPointer = count > 0 && input.view(call.parameter(count - 1)).isPointer();
    return behindPointer && Words.hasAny(call.parameter(count).name(), MEASURES);
  }

  /** Whether the length of what the parameter at {@code index} stores is stored by the next one. */
  boolean hasStoredLength(Call call, int index) {
    if (index + 1 >= call.parameters().size()) {
      return false;
    }
    CParameter next = call.parameter(index + 1);
    return isIntegerPointer(input.view(next)) && (next.name().isEmpty() || namesStored(next));
  }

  /** Whether some parameter stores the length of the result. */
  boolean hasResultLength(Call call) {
    return call.parameters().stream()
        .anyMatch(parameter -> isIntegerPointer(input.view(parameter)) && namesStored(parameter));
  }

  private boolean isCount(Call call, int index) {
    if (index < 0 || index >= call.parameters().size()) {
      return false;
    }
    CParameter parameter = call.parameter(index);
    return input.view(parameter).isInteger() && namesCount(parameter);
  }

  private static boolean namesCount(CParameter parameter) {
    return Words.hasAny(parameter.name(), WORDS);
  }

  private static boolean namesStored(CParameter parameter) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    return namesCount(parameter) || name.endsWith("len") || name.endsWith("size");
  }

  private static boolean isIntegerPointer(TypeView type) {
    return type.isPointer() && !type.target().isConst() && type.target().isInteger();
  }
}
