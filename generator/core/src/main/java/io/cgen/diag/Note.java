package io.cgen.diag;

import java.util.Optional;

/**
 * A remark that belongs to a diagnostic: {@code in expansion of macro 'X'}, {@code included from
 * here}.
 *
 * @param message one sentence without a full stop
 * @param excerpt the place meant, if there is one
 */
public record Note(String message, Optional<Excerpt> excerpt) {}
