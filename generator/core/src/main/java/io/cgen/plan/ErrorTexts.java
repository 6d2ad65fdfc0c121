package io.cgen.plan;

import io.cgen.spec.ErrorRules;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where C stores the message of an error, which the method throws.
 *
 * <ol>
 *   <li>A cell for a text that the spec file calls {@code error}. C stores NULL in it, or leaves
 *       it, if all went well.
 *   <li>The message is freed as the text would be; if nothing says how, it may leak.
 * </ol>
 */
final class ErrorTexts {
  private ErrorTexts() {}

  /** The same passings, of messages instead of cells. */
  static List<Answer<Passing>> of(Call call, List<Answer<Passing>> passed, ErrorRules errors) {
    List<Answer<Passing>> all = new ArrayList<>(passed);
    for (int i = 0; i < all.size(); i++) {
      Optional<Stated<Boolean>> said = call.said(i).error().filter(Stated::value);
      if (said.isPresent()
          && all.get(i).value() instanceof Passing.OutCell cell
          && cell.content() instanceof Result.Text text) {
        all.set(i, message(call, text, all.get(i), said.get(), errors));
      }
    }
    return all;
  }

  private static Answer<Passing> message(
      Call call, Result.Text text, Answer<Passing> cell, Stated<Boolean> said, ErrorRules errors) {
    Optional<String> exception = errors.exception().map(Stated::value);
    return new Answer<>(
        new Passing.ErrorText(text, call.function().name(), exception),
        "hidden: the message of an error, which is thrown; " + cell.decision(),
        said.reason() + "; " + cell.reason());
  }
}
