package io.cgen.preprocess;

/**
 * How much work macros may still cause. Headers need a small part of it; macros that double
 * themselves a few dozen times reach its end, instead of the end of the memory.
 */
final class Budget {
  private static final int TOKENS_IN_ALL = 8_000_000;
  private static final int TOKENS_IN_ONE_USE = 2_000_000;
  private static final int TOKENS_IN_ONE_CONSTANT = 50_000;
  private static final int DEEPEST_NESTING = 256;
  private static final int NESTING_FOR_ONE_TOKEN = 16;
  private static final int CHARACTERS_FOR_ONE_TOKEN = 16;

  private int left = TOKENS_IN_ALL;
  private int leftInUse = TOKENS_IN_ONE_USE;
  private int depth;
  private boolean reported;

  /** A new use in running text begins. */
  void restart() {
    leftInUse = Math.min(left, TOKENS_IN_ONE_USE);
    reported = false;
  }

  /** The expansion of a macro that nothing uses begins: it is wanted only if it is a constant. */
  void restartForConstant() {
    leftInUse = Math.min(left, TOKENS_IN_ONE_CONSTANT);
    reported = true;
  }

  /** Whether the end of the budget has still to be reported for this use. */
  boolean reportOnce() {
    boolean first = !reported;
    reported = true;
    return first;
  }

  void spend(int tokens) {
    left -= tokens;
    leftInUse -= tokens;
  }

  /** A macro was expanded to that many tokens, {@code nesting} macros deep. */
  void spendExpansion(int tokens, int nesting) {
    spend(tokens + nesting / NESTING_FOR_ONE_TOKEN);
  }

  void spendText(int characters) {
    spend(1 + characters / CHARACTERS_FOR_ONE_TOKEN);
  }

  boolean isExhausted() {
    return leftInUse <= 0;
  }

  /** Goes one level down in arguments that are themselves expanded; false if that is too deep. */
  boolean descend() {
    if (depth >= DEEPEST_NESTING) {
      return false;
    }
    depth++;
    return true;
  }

  void ascend() {
    depth--;
  }
}
