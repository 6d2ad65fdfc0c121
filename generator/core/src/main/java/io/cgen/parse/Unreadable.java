package io.cgen.parse;

import io.cgen.diag.DiagnosticCode;
import java.util.Optional;
import java.util.OptionalInt;

/** Ends the reading of one declaration; never leaves the package. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int index;
  private final transient Optional<DiagnosticCode> code;
  private final transient OptionalInt earlier;

  private Unreadable(int index, String message, Optional<DiagnosticCode> code) {
    this(index, message, code, OptionalInt.empty());
  }

  private Unreadable(
      int index, String message, Optional<DiagnosticCode> code, OptionalInt earlier) {
    super(message, null, false, false);
    this.index = index;
    this.code = code;
    this.earlier = earlier;
  }

  /** The declaration is wrong at token {@code index} of the unit. */
  static Unreadable syntax(int index, String message) {
    return new Unreadable(index, message, Optional.of(DiagnosticCode.SYNTAX));
  }

  /** The declaration needs a type at token {@code index}, and {@code name} is none. */
  static Unreadable unknownType(int index, String name) {
    String message = "unknown type name '" + name + "'";
    return new Unreadable(index, message, Optional.of(DiagnosticCode.UNKNOWN_TYPE));
  }

  /** The declaration at token {@code index} contradicts an earlier one. */
  static Unreadable conflict(int index, String message, OptionalInt earlier) {
    return new Unreadable(
        index, message, Optional.of(DiagnosticCode.CONFLICTING_DECLARATIONS), earlier);
  }

  /** The same where the earlier one has no place of its own. */
  static Unreadable conflict(int index, String message) {
    return conflict(index, message, OptionalInt.empty());
  }

  /** The declaration is right, but means something that a C API cannot hold. */
  static Unreadable unsupported(int index, String message) {
    return new Unreadable(index, message, Optional.empty());
  }

  /** The index in the unit of the token that is wrong. */
  int index() {
    return index;
  }

  /** The index in the unit of the declaration that this one contradicts. */
  OptionalInt earlier() {
    return earlier;
  }

  /** What the header is at fault for; empty if it merely goes beyond what cgen reads. */
  Optional<DiagnosticCode> code() {
    return code;
  }

  /** Whether the header is at fault, and not merely beyond what cgen reads. */
  boolean isError() {
    return code.isPresent();
  }
}
