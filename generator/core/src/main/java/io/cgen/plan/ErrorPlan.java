package io.cgen.plan;

import java.util.OptionalInt;

/**
 * How a method sees that its function failed.
 *
 * @param rule the constant of its {@link ErrorRulePlan}; {@link #NULL} is the runtime's own
 * @param subject the index of the parameter with the handle that has the message
 */
public record ErrorPlan(String rule, OptionalInt subject) {
  /** The rule that NULL is an error without a message. */
  public static final String NULL = "NULL";

  /** The same where the function itself is the first parameter. */
  ErrorPlan pointed() {
    return subject.isPresent() ? new ErrorPlan(rule, OptionalInt.of(subject.getAsInt() + 1)) : this;
  }
}
