package io.cgen.parse;

import java.util.Optional;

/**
 * The tokens of one external declaration.
 *
 * @param from the index of its first token in the unit
 * @param to the index behind its last token
 * @param problem why it cannot be read, when the cut already shows it
 */
record Slice(int from, int to, Optional<Unreadable> problem) {
  /** A declaration that looks whole. */
  static Slice whole(int from, int to) {
    return new Slice(from, to, Optional.empty());
  }

  /** A piece that is no declaration, or only part of one. */
  static Slice broken(int from, int to, Unreadable problem) {
    return new Slice(from, to, Optional.of(problem));
  }
}
