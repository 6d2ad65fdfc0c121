package io.cgen.plan;

import io.cgen.diag.Position;

/**
 * A declaration in reach that is not bound.
 *
 * @param name its name in C
 * @param kind {@code function}, {@code record}, {@code enum}, {@code typedef}, {@code variable} or
 *     {@code constant}
 * @param reason why, in one sentence without a full stop
 * @param position where it is declared
 */
public record SkippedPlan(String name, String kind, String reason, Position position) {}
