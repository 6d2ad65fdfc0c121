package io.cgen.spec;

import io.cgen.diag.Excerpt;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that the spec file says, and where it says so.
 *
 * @param value what it says
 * @param place where
 * @param <T> what it is about
 */
public record Answer<T>(T value, Excerpt place) {
  /** The reason of a decision that follows it: {@code spec cgen.yaml:12}. */
  public String reason() {
    Path file = Path.of(place.position().file()).getFileName();
    return "spec " + file + ":" + place.position().line();
  }

  /** The same place, and what {@code change} makes of the value. */
  <R> Answer<R> map(Function<? super T, ? extends R> change) {
    return new Answer<>(change.apply(value), place);
  }

  /** The first of two answers that is given. */
  static <T> Optional<Answer<T>> first(
      Optional<Answer<T>> stronger, Optional<Answer<T>> weaker) {
    return stronger.isPresent() ? stronger : weaker;
  }
}
