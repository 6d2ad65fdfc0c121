package io.cgen.runtime;

/**
 * The layout of the one word that says all about the life of a native object, and the arithmetic on
 * it.
 *
 * <p>From the lowest bit: calls in flight (18 bits), retained references (18), keep-alive
 * references that other handles hold (21), and the flags.
 */
final class HandleWord {
  static final long CALL = 1L;
  static final long RETAINED = 1L << 18;
  static final long KEPT = 1L << 36;

  /** Only the thread that made it may release it, and calls look for what waits for that. */
  static final long AFFINE = 1L << 57;

  /** Its calls go through the handles it was borrowed from. */
  static final long BORROWED = 1L << 58;

  /** Calls are counted in cells; the call count here carries a bias for as long. */
  static final long SPREAD = 1L << 59;

  /** C took the object over in a call that has not ended. */
  static final long CONSUMED = 1L << 60;

  /** The owner's reference, given up by the first close or the last release. */
  static final long OWNER = 1L << 61;

  /** The native object is gone, or is no longer ours. */
  static final long RELEASED = 1L << 62;

  /** No call may start. The sign bit, so that one comparison tells. */
  static final long CLOSED = 1L << 63;

  static final long CALLS = RETAINED - 1;

  /** What makes the start of a call more than counting it. */
  static final long NEEDS_CARE = CLOSED | BORROWED | AFFINE | CALLS;

  /** Added to the call count while calls are spread, larger than any number of calls. */
  static final long SPREAD_BIAS = 1L << 17;

  private static final long FIELD = (1L << 18) - 1;
  private static final long KEPT_FIELD = (1L << 21) - 1;
  private static final long REFERENCES = OWNER | FIELD * RETAINED | KEPT_FIELD * KEPT;

  private HandleWord() {}

  static long retained(long word) {
    return word >>> 18 & FIELD;
  }

  static long kept(long word) {
    return word >>> 36 & KEPT_FIELD;
  }

  static boolean hasOwner(long word) {
    return (word & OWNER) != 0;
  }

  static boolean isClosed(long word) {
    return word < 0;
  }

  static boolean isReleased(long word) {
    return (word & RELEASED) != 0;
  }

  static boolean hasReferences(long word) {
    return (word & REFERENCES) != 0;
  }

  /** Neither a reference nor a call is left, and nobody has released it yet. */
  static boolean isLast(long word) {
    return (word & (REFERENCES | CALLS | RELEASED)) == 0;
  }

  /** The call in which C took the object over has ended. */
  static boolean isConsumed(long word) {
    return (word & CONSUMED) != 0 && (word & CALLS) == 0;
  }

  static int references(long word) {
    return (int) (retained(word) + kept(word)) + (hasOwner(word) ? 1 : 0);
  }

  static boolean canRetain(long word) {
    return retained(word) < FIELD;
  }

  static boolean canKeep(long word) {
    return kept(word) < KEPT_FIELD;
  }

  /** The word as it must be stored: closed as soon as the last reference is given up. */
  static long closedIfUnreferenced(long word) {
    return hasReferences(word) ? word : word | CLOSED;
  }
}
