package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an API stores the messages of errors in its last parameters, as LevelDB does.
 *
 * <ol>
 *   <li>The last parameter of a function is a {@code char **}, not to {@code const}, and is called
 *       {@code errptr}, {@code err} or {@code error}. One such function is no convention yet.
 *   <li>What frees such messages is known: {@link TextReleases} finds it, or the API has exactly
 *       one function that is called {@code free} behind the API's prefix, takes one {@code void *}
 *       or {@code char *}, and returns nothing.
 * </ol>
 */
final class ErrorTextConvention {
  private static final Set<String> NAMES = Set.of("errptr", "err", "error", "errorptr");

  private final PlanInput input;
  private final long followers;
  private final Optional<CFunction> free;

  /**
   * Looks at an API.
   *
   * @param prefix the words that its names begin with
   */
  ErrorTextConvention(PlanInput input, List<String> prefix) {
    this.input = input;
    this.followers = input.functions().stream().filter(this::endsWithMessage).count();
    this.free = followers == 0 ? Optional.empty() : plainFree(prefix);
  }

  /**
   * Why the parameter at {@code index}, where C stores a text, is the message of an error; nothing
   * if it is none.
   */
  Optional<String> reason(Call call, int index, Result.Text text) {
    if (!follows(call, index) || call.said(index).owned().isPresent()) {
      return Optional.empty();
    }
    String reason =
        followers + " functions end with a 'char **" + call.parameter(index).name() + "'";
    return text.release().isPresent()
        ? Optional.of(reason)
        : free.map(function -> reason + ", and " + function.name() + " frees memory");
  }

  /** The function that frees the message at {@code index}, if nothing else does. */
  Optional<CFunction> free(Call call, int index) {
    boolean isKept = call.said(index).owned().filter(owned -> !owned.value()).isPresent();
    return free.filter(function -> follows(call, index) && !isKept);
  }

  private boolean follows(Call call, int index) {
    boolean last = index == call.parameters().size() - 1;
    return last && followers > 1 && endsWithMessage(call.function());
  }

  private boolean endsWithMessage(CFunction function) {
    List<CParameter> parameters = function.type().parameters();
    if (parameters.isEmpty() || function.type().variadic()) {
      return false;
    }
    CParameter last = parameters.get(parameters.size() - 1);
    return NAMES.contains(String.join("", Words.of(last.name()))) && storesText(input.view(last));
  }

  private static boolean storesText(TypeView type) {
    return type.isPointer()
        && !type.isArray()
        && !type.target().isConst()
        && type.target().isPointer()
        && type.target().target().isChar()
        && !type.target().target().isConst();
  }

  private Optional<CFunction> plainFree(List<String> prefix) {
    List<CFunction> found =
        input.functions().stream()
            .filter(function -> isPlainFree(Words.of(function.name()), prefix))
            .filter(function -> function.type().parameters().size() == 1)
            .filter(function -> input.result(function).isVoid())
            .filter(function -> isMemory(input.view(function.type().parameters().get(0))))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isPlainFree(List<String> words, List<String> prefix) {
    int last = words.size() - 1;
    return last >= 0 && words.get(last).equals("free") && words.subList(0, last).equals(prefix);
  }

  private static boolean isMemory(TypeView type) {
    boolean plain = type.isPointer() && (type.target().isVoid() || type.target().isChar());
    return plain && !type.target().isConst() && PointerUses.key(type).isEmpty();
  }
}
