package io.cgen.preprocess;

/**
 * A place in a {@link LogicalText} that moves forward. It translates places to offsets in the file,
 * which is cheap because it never goes back.
 */
final class Cursor {
  final char[] chars;
  final int limit;
  int at;
  private final LogicalText text;
  private int nextJoint;
  private int removed;

  Cursor(LogicalText text, int at) {
    this.text = text;
    this.chars = text.chars();
    this.limit = text.length();
    this.at = at;
    skipJoints(at);
  }

  /** The offset in the file of the character at {@code place}, which is not before the last one. */
  int offset(int place) {
    if (nextJoint < text.jointCount() && text.joint(nextJoint) <= place) {
      skipJoints(place);
    }
    return place + removed;
  }

  LogicalText text() {
    return text;
  }

  private void skipJoints(int place) {
    int low = nextJoint;
    int high = text.jointCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.joint(middle) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    nextJoint = low;
    removed = low == 0 ? 0 : text.removedUpTo(low - 1);
  }
}
