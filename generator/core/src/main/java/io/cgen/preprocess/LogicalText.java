package io.cgen.preprocess;

import java.util.Arrays;

/**
 * A file's characters after translation phase 2: lines that end with a backslash are joined. It
 * knows where each character stood, and which comments have been seen.
 *
 * <p>Joining first keeps line continuations out of the lexer altogether; most files have few.
 */
final class LogicalText {
  private final char[] chars;
  private final int length;
  private int[] joints = new int[0];
  private int[] removed = new int[0];
  private int jointCount;
  private int[] comments = new int[32];
  private int commentCount;

  LogicalText(String text) {
    this.chars = new char[text.length() + 2];
    this.length = join(text);
  }

  /** The characters, followed by two NULs that are not part of the text. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** How many lines were joined. */
  int jointCount() {
    return jointCount;
  }

  /** The place in {@link #chars} at which the joint with that number lies. */
  int joint(int index) {
    return joints[index];
  }

  /** How many characters were left out up to and with the joint with that number. */
  int removedUpTo(int index) {
    return removed[index];
  }

  /** Notes a comment, given in offsets of the file; comments come in their order, or again. */
  void addComment(int start, int end) {
    if (commentCount > 0 && start <= comments[2 * commentCount - 2]) {
      return;
    }
    if (2 * commentCount == comments.length) {
      comments = Arrays.copyOf(comments, comments.length * 2);
    }
    comments[2 * commentCount] = start;
    comments[2 * commentCount + 1] = end;
    commentCount++;
  }

  int commentCount() {
    return commentCount;
  }

  int commentStart(int index) {
    return comments[2 * index];
  }

  int commentEnd(int index) {
    return comments[2 * index + 1];
  }

  private int join(String text) {
    int from = 0;
    int to = 0;
    for (int slash = text.indexOf('\\'); slash >= 0; slash = text.indexOf('\\', slash + 1)) {
      int next = afterLineBreak(text, slash + 1);
      if (next > 0) {
        text.getChars(from, slash, chars, to);
        to += slash - from;
        from = next;
        addJoint(to, from - to);
        slash = next - 1;
      }
    }
    text.getChars(from, text.length(), chars, to);
    return to + text.length() - from;
  }

  /** Where the next line begins if nothing but white space stands before it, otherwise 0. */
  private static int afterLineBreak(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c != ' ' && c != '\t' && c != '\r' && c != '\f') {
        return 0;
      }
    }
    return 0;
  }

  private void addJoint(int at, int leftOut) {
    if (jointCount == joints.length) {
      joints = Arrays.copyOf(joints, Math.max(16, jointCount * 2));
      removed = Arrays.copyOf(removed, Math.max(16, jointCount * 2));
    }
    joints[jointCount] = at;
    removed[jointCount] = leftOut;
    jointCount++;
  }
}
