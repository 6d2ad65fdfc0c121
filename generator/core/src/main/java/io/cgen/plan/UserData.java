package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.spec.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which {@code void *} only goes to a callback. A Java function has its own state, so C gets NULL
 * for it, and neither the method nor the functional interface has it.
 *
 * <ol>
 *   <li>What the spec file says goes before the rest; the callback's is then also one without a
 *       name for it, if there is no other {@code void *}.
 *   <li>The function's stands right behind the callback, without a name or named for it, also by a
 *       weak word: {@code arg}, {@code data}; or there is only one, with a strong word in its name
 *       ({@code user_data}, {@code ctx}) or right before the callback and called an argument.
 *   <li>The callback's is the one that is named so, by a strong word if several are; or without
 *       names the only {@code void *}, if it is the first or the last parameter.
 *   <li>Something with a weak name and a count behind it is data.
 *   <li>Unless all is clear for each callback of the function, nothing is left out.
 * </ol>
 */
final class UserData {
  private static final Set<String> STRONG =
      Set.of(
          "user",
          "userdata",
          "userp",
          "userptr",
          "udata",
          "ctx",
          "context",
          "closure",
          "opaque",
          "cookie",
          "baton",
          "client",
          "clientdata",
          "cbdata",
          "state");
  private static final Set<String> WEAK =
      Set.of("data", "arg", "args", "param", "desc", "payload", "priv", "private", "ud");
  private static final Set<String> ARGUMENT = Set.of("arg", "args");
  private static final Set<String> COUNTS =
      Set.of("n", "len", "length", "size", "count", "num", "nmemb", "bytes", "nbytes");

  private final PlanInput input;

  UserData(PlanInput input) {
    this.input = input;
  }

  /**
   * For each callback of {@code function}, by its index, the index of the parameter that goes to
   * it; empty unless all is clear.
   *
   * @param callbacks the indices of its callbacks
   */
  Map<Integer, Integer> of(CFunction function, List<Integer> callbacks) {
    List<CParameter> parameters = function.type().parameters();
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (int callback : callbacks) {
      Optional<OptionalInt> said = said(function, callback);
      OptionalInt data = said.orElseGet(() -> given(parameters, callback, callbacks));
      CType.Function type = callee(parameters.get(callback));
      OptionalInt inside = said.isPresent() ? leftOut(type) : inCallback(type);
      if (data.isEmpty() || inside.isEmpty()) {
        return Map.of();
      }
      found.put(callback, data.getAsInt());
    }
    return found;
  }

  /** Which parameter the spec file says goes to a callback, if it says that one does or none. */
  private Optional<OptionalInt> said(CFunction function, int callback) {
    List<CParameter> parameters = function.type().parameters();
    return input
        .spec()
        .functions()
        .of(function.name())
        .parameter(parameters.get(callback).name(), callback + 1)
        .userData()
        .map(said -> said.value().stream().map(Stated::value).toList())
        .map(
            names ->
                IntStream.range(0, parameters.size())
                    .filter(
                        i ->
                            names.contains(parameters.get(i).name())
                                || names.contains(String.valueOf(i + 1)))
                    .findFirst());
  }

  /** Which parameter of a callback is its user data, when it is certain that there is some. */
  OptionalInt leftOut(CType.Function callback) {
    OptionalInt inside = inCallback(callback);
    return inside.isPresent() ? inside : only(callback.parameters(), i -> true);
  }

  /** Which parameter of a callback is its user data. */
  OptionalInt inCallback(CType.Function callback) {
    List<CParameter> parameters = callback.parameters();
    OptionalInt strong = only(parameters, i -> says(parameters, i, STRONG));
    OptionalInt weak = only(parameters, i -> isWeak(parameters, i));
    if (strong.isPresent() || weak.isPresent()) {
      return strong.isPresent() ? strong : weak;
    }
    OptionalInt single = only(parameters, i -> true);
    return single.isPresent()
            && parameters.get(single.getAsInt()).name().isEmpty()
            && (single.getAsInt() == 0 || single.getAsInt() == parameters.size() - 1)
        ? single
        : OptionalInt.empty();
  }

  private OptionalInt given(List<CParameter> parameters, int callback, List<Integer> callbacks) {
    int behind = callback + 1;
    boolean follows =
        behind < parameters.size()
            && isUntyped(parameters.get(behind))
            && (parameters.get(behind).name().isEmpty()
                || says(parameters, behind, STRONG)
                || isWeak(parameters, behind));
    if (follows) {
      return OptionalInt.of(behind);
    }
    return only(
        parameters,
        i ->
            says(parameters, i, STRONG)
                || (callbacks.contains(i - 1) && isWeak(parameters, i))
                || (callbacks.contains(i + 1) && says(parameters, i, ARGUMENT)));
  }

  private OptionalInt only(List<CParameter> parameters, IntPredicate condition) {
    List<Integer> found =
        IntStream.range(0, parameters.size())
            .filter(i -> isUntyped(parameters.get(i)))
            .filter(condition)
            .boxed()
            .toList();
    return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
  }

  private boolean isWeak(List<CParameter> parameters, int at) {
    boolean counted = at + 1 < parameters.size() && isCount(parameters.get(at + 1));
    return says(parameters, at, WEAK) && !counted;
  }

  private boolean isCount(CParameter parameter) {
    TypeView type = input.view(parameter);
    return type.number().filter(carrier -> carrier == Carrier.SIZE).isPresent()
        || (type.number().isPresent() && Words.hasAny(parameter.name(), COUNTS));
  }

  private static boolean says(List<CParameter> parameters, int at, Set<String> words) {
    return Words.of(parameters.get(at).name()).stream().anyMatch(words::contains);
  }

  private CType.Function callee(CParameter parameter) {
    return input.view(parameter).function().orElseThrow();
  }

  private boolean isUntyped(CParameter parameter) {
    TypeView type = input.view(parameter);
    return type.isPointer()
        && type.target().isVoid()
        && !type.target().isConst()
        && PointerUses.key(type).isEmpty();
  }
}
