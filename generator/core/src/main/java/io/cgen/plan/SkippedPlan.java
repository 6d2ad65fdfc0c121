package io.cgen.plan;

import io.cgen.diag.Position;
import java.util.Optional;

/**
 * A declaration in reach that is not bound.
 *
 * @param name its name in C
 * @param kind {@code function}, {@code record}, {@code enum}, {@code typedef}, {@code variable} or
 *     {@code constant}
 * @param reason why, in one sentence without a full stop
 * @param position where it is declared
 * @param remedy what to change in the spec file so that it is bound, in half a sentence; empty if
 *     no entry can do that
 */
public record SkippedPlan(
    String name, String kind, String reason, Position position, Optional<String> remedy) {
  /** Something that no entry of the spec file binds. */
  public SkippedPlan(String name, String kind, String reason, Position position) {
    this(name, kind, reason, position, Optional.empty());
  }
}
