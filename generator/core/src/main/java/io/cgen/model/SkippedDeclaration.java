package io.cgen.model;

import io.cgen.diag.Position;

/**
 * Something that the header declares and that could not be read.
 *
 * @param name its name as far as it is known, else empty
 * @param kind {@code function}, {@code record}, {@code enum}, {@code typedef}, {@code variable},
 *     {@code constant} or {@code declaration}
 * @param reason one sentence without a full stop
 * @param position where it begins
 */
public record SkippedDeclaration(String name, String kind, String reason, Position position) {}
