package io.cgen.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is open around a token of a declaration; the parser follows it with calls of its own. */
final class Nesting {
  /** C promises 63 levels of parentheses; machine-made headers have somewhat more. */
  private static final int DEEPEST = 400;

  private final Deque<Frame> frames = new ArrayDeque<>();
  private int depth;

  /** Begins within {@code outermost} alone. */
  void begin(Frame outermost) {
    frames.clear();
    frames.push(outermost);
    depth = 1;
  }

  /** The innermost frame. */
  Frame innermost() {
    return frames.getFirst();
  }

  /** Whether something was opened that is not closed. */
  boolean isOpen() {
    return frames.size() > 1;
  }

  /** Opens {@code frame} at the token at {@code index}. */
  void open(Frame frame, int index) {
    frames.push(frame);
    deeper(index);
  }

  /** Closes the innermost frame. */
  Frame close() {
    Frame closed = frames.pop();
    depth -= 1 + closed.chain;
    return closed;
  }

  /** Operators that nest to the right without parentheses: prefixes, casts and {@code ?:}. */
  void chain(Frame frame, int index) {
    frame.chain++;
    deeper(index);
  }

  /** Ends the operators that nest to the right. */
  void endChain(Frame frame) {
    depth -= frame.chain;
    frame.chain = 0;
  }

  private void deeper(int index) {
    if (++depth > DEEPEST) {
      throw Unreadable.unsupported(index, "this is nested too deeply");
    }
  }
}
