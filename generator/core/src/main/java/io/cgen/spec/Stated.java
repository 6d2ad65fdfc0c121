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
public record Stated<T>(T value, Excerpt place) {
  /** The reason of a decision that follows it: {@code spec cgen.yaml:12}. */
  public String reason() {
    Path file = Path.of(place.position().file()).getFileName();
    return "spec " + file + ":" + place.position().line();
  }

  /** The same place, and what {@code change} makes of the value. */
  <R> Stated<R> map(Function<? super T, ? extends R> change) {
    return new Stated<>(change.apply(value), place);
  }

  /** The first of two answers that is given. */
  static <T> Optional<Stated<T>> first(Optional<Stated<T>> stronger, Optional<Stated<T>> weaker) {
    return stronger.isPresent() ? stronger : weaker;
  }
}
