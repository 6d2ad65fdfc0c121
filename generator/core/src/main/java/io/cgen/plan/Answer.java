package io.cgen.plan;

import java.util.Optional;

/**
 * What a pass decided, and why.
 *
 * @param value what was decided, for the program
 * @param decision what was decided, for the reader: a short phrase
 * @param reason the rule that decided it
 */
record Answer<T>(T value, String decision, String reason) {

  /** The same for the reader of {@code subject}. */
  Decision about(String subject) {
    return new Decision(subject, decision, reason);
  }

  /** The same, with the entry of the spec file that makes more of it. */
  Decision about(String subject, Optional<String> remedy) {
    return new Decision(subject, decision, reason, remedy);
  }
}
