package io.cgen.plan;

import io.cgen.model.CField;
import java.util.Optional;

/**
 * Which members of structs are callbacks.
 *
 * <ol>
 *   <li>One that points to a function behind which Java code can stand: see {@link
 *       CallbackSupport}. C calls it as long as it has the struct, so the struct keeps it.
 *   <li>Any other, and each element of an array of such pointers, is an address.
 * </ol>
 */
final class MemberCallbacks {
  private MemberCallbacks() {}

  /** What {@code field} is, and why; nothing if it does not point to a function. */
  static Optional<Answer<Boolean>> of(CField field, PlanInput input) {
    TypeView type = input.view(field.type());
    if (!type.isFunction()) {
      return input.structs().element(field).isFunction()
          ? address("it is an array of pointers to functions")
          : Optional.empty();
    }
    return CallbackSupport.missing(type, "it", input.index(), input.values())
        .map(MemberCallbacks::address)
        .orElseGet(
            () ->
                Optional.of(
                    new Answer<>(
                        true, "callback as long as the struct", "C calls it through the struct")));
  }

  /** Whether Java code can stand behind {@code field}. */
  static boolean isCallback(CField field, PlanInput input) {
    return of(field, input).filter(Answer::value).isPresent();
  }

  private static Optional<Answer<Boolean>> address(String reason) {
    return Optional.of(new Answer<>(false, "address", reason));
  }
}
