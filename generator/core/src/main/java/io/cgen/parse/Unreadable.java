package io.cgen.parse;

/** Ends the reading of one declaration; never leaves the package. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int index;
  private final boolean error;

  private Unreadable(int index, String message, boolean error) {
    super(message, null, false, false);
    this.index = index;
    this.error = error;
  }

  /** The declaration is wrong at token {@code index} of the unit. */
  static Unreadable syntax(int index, String message) {
    return new Unreadable(index, message, true);
  }

  /** The declaration is right, but means something that a C API cannot hold. */
  static Unreadable unsupported(int index, String message) {
    return new Unreadable(index, message, false);
  }

  /** The index in the unit of the token that is wrong. */
  int index() {
    return index;
  }

  /** Whether the header is at fault, and not merely beyond what cgen reads. */
  boolean isError() {
    return error;
  }
}
