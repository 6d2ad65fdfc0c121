package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was decided about an API, for its readers. It is written down when the first of them asks:
 * most of the time nobody does, and code is all that is wanted.
 */
public final class Decisions {
  private final List<Supplier<List<Decision>>> parts;
  private final List<Decision> written = new ArrayList<>();

  private Decisions(List<Supplier<List<Decision>>> parts) {
    this.parts = parts;
  }

  /** Those of all {@code parts}, one behind the other; each part is asked once at most. */
  public static Decisions of(List<Supplier<List<Decision>>> parts) {
    return new Decisions(List.copyOf(parts));
  }

  /** All of them, in the order of the parts. */
  synchronized List<Decision> all() {
    if (written.isEmpty()) {
      parts.forEach(part -> written.addAll(part.get()));
    }
    return List.copyOf(written);
  }
}
