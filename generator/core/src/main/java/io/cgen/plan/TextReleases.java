package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.Optional;

/**
 * What frees a text that C returns or stores.
 *
 * <ol>
 *   <li>Nothing, if the spec file says that the function's result is borrowed.
 *   <li>The function that the spec file names for this function.
 *   <li>Nothing, if it is {@code const}, unless the spec file says that it is owned.
 *   <li>The function that the spec file names for all strings.
 *   <li>The function that frees the API's strings, if it has exactly one.
 *   <li>Nothing: cgen never guesses a free.
 * </ol>
 */
final class TextReleases {
  private final Spec spec;
  private final Downcalls downcalls;
  private final Optional<CFunction> inferred;

  TextReleases(Spec spec, Downcalls downcalls, Optional<CFunction> inferred) {
    this.spec = spec;
    this.downcalls = downcalls;
    this.inferred = inferred;
  }

  /** What becomes of a text of {@code type}, of which {@code given} is said. */
  Answer<Result> of(Given given, TypeView type) {
    Optional<Stated<Boolean>> owned = given.owned();
    if (owned.isPresent() && !owned.get().value()) {
      return kept(owned.get().reason());
    }
    Optional<Answer<Result>> named = given.release().flatMap(this::freedBy);
    if (named.isPresent()) {
      return named.get();
    }
    if (type.target().isConst() && owned.isEmpty()) {
      return kept("C keeps what is const");
    }
    return spec.stringRelease()
        .flatMap(this::freedBy)
        .or(() -> inferred.map(f -> freed(f, "the API has one function that frees its strings")))
        .orElseGet(
            () ->
                new Answer<>(
                    new Result.Text(Optional.empty()),
                    "text, copied and not freed; leaks if the caller was to free it",
                    "nothing says what frees it"));
  }

  private static Answer<Result> kept(String reason) {
    return new Answer<>(new Result.Text(Optional.empty()), "text, copied and not freed", reason);
  }

  private Optional<Answer<Result>> freedBy(Stated<String> release) {
    return downcalls.named(release.value()).map(call -> freed(call, release.reason()));
  }

  private Answer<Result> freed(CFunction function, String reason) {
    return freed(downcalls.of(function), reason);
  }

  private static Answer<Result> freed(DowncallPlan release, String reason) {
    return new Answer<>(
        new Result.Text(Optional.of(release)),
        "text, copied and freed by " + release.symbol(),
        reason);
  }
}
