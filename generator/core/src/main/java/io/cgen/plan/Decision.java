package io.cgen.plan;

/**
 * Something that was decided about a declaration, and why.
 *
 * @param subject the C name of what it is about: a function, {@code function(parameter)}, a type
 * @param decision what was decided, as a short phrase: {@code owned: released by
 *     DisposeSharedPointer}
 * @param reason the rule or the spec entry that decided it: {@code named like a release function},
 *     {@code spec cgen.yaml:12}
 */
public record Decision(String subject, String decision, String reason) {}
