package io.cgen.preprocess;

/**
 * Finds out whether a file is nothing but one {@code #ifndef NAME … #endif}. Such a file need not
 * be read again while {@code NAME} is defined.
 */
final class GuardDetector {
  private enum State {
    START,
    INSIDE,
    CLOSED,
    NONE
  }

  private State state = State.START;
  private Name name = Name.NONE;

  /** A token outside of directives was read. */
  void sawToken() {
    if (state == State.START || state == State.CLOSED) {
      state = State.NONE;
    }
  }

  /** A directive other than those below was read. */
  void sawDirective() {
    sawToken();
  }

  /** {@code #ifndef} was read; {@code depth} conditionals were open before. */
  void sawIfNotDefined(Name guard) {
    if (state == State.START) {
      name = guard;
      state = State.INSIDE;
    } else {
      sawToken();
    }
  }

  /** {@code #else} or one of its kind was read in the conditional at {@code depth}, from 1. */
  void sawElse(int depth) {
    if (depth == 1) {
      state = State.NONE;
    }
  }

  /** {@code #endif} was read and left {@code depth} conditionals open. */
  void sawEndif(int depth) {
    if (depth == 0 && state == State.INSIDE) {
      state = State.CLOSED;
    } else if (depth == 0) {
      state = State.NONE;
    }
  }

  /** The guard, at the end of the file; {@link Name#NONE} if there is none. */
  Name result() {
    return state == State.CLOSED ? name : Name.NONE;
  }
}
