package io.cgen.plan;

import java.util.Optional;

/**
 * What a pass decided, and why.
 *
 * @param value what was decided, for the program
 * @param decision what was decided, for the reader: a short phrase
 * @param reason the rule that decided it
 * @param lack what would have to be known to decide more
 */
record Answer<T>(T value, String decision, String reason, Lack lack) {
  /** A decision that lacks nothing. */
  Answer(T value, String decision, String reason) {
    this(value, decision, reason, Lack.NOTHING);
  }

  /** The same, which lacks something. */
  Answer<T> lacking(Lack what) {
    return new Answer<>(value, decision, reason, what);
  }

  /** Another decision that follows from this one, and lacks what this one does. */
  <R> Answer<R> then(R changed, String decided, String why) {
    return new Answer<>(changed, decided, why, lack);
  }

  /** The same for the reader of {@code subject}. */
  Decision about(String subject) {
    return new Decision(subject, decision, reason);
  }

  /** The same, with the entry of the spec file that makes more of it. */
  Decision about(String subject, Optional<String> remedy) {
    return new Decision(subject, decision, reason, remedy);
  }
}
