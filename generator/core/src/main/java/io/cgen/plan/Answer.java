package io.cgen.plan;

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
}
