package io.cgen.plan;

import java.util.Optional;

/**
 * Something that was decided about a declaration, and why.
 *
 * @param subject the C name of what it is about: a function, {@code function(parameter)}, a type
 * @param decision what was decided, as a short phrase: {@code owned: released by
 *     DisposeSharedPointer}
 * @param reason the rule or the spec entry that decided it: {@code named like a release function},
 *     {@code spec cgen.yaml:12}
 * @param remedy an entry of the spec file that makes more of it; empty where nothing is missing, or
 *     no entry can do that
 */
public record Decision(String subject, String decision, String reason, Optional<String> remedy) {
  /** A decision that leaves nothing to be said. */
  public Decision(String subject, String decision, String reason) {
    this(subject, decision, reason, Optional.empty());
  }

  /** Tells a reader what to say if the decision is wrong; nothing if no entry is known. */
  public Optional<String> otherwise() {
    return remedy.map(Decision::otherwise);
  }

  /** Tells a reader what to say if something is not as it was decided. */
  static String otherwise(String entry) {
    return "if it is otherwise, say '" + entry + "'";
  }
}
