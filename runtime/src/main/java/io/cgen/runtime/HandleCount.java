package io.cgen.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The word of a native object, and beside it the cells that its calls are counted in once they have
 * met often enough.
 *
 * <p>The layout of the word is in {@link HandleWord}; what its changes mean is in {@link
 * HandleState}.
 */
abstract class HandleCount {
  private static final VarHandle WORD = wordHandle();

  /** How often calls must meet before they are counted apart. */
  static final int MEETINGS = 100;

  /**
   * All access but the first is through WORD. The first needs no barrier, since other threads come
   * here through a final field of the handle.
   */
  private long word;

  /** Null, or where calls are counted too; a reader that sees it late counts in the word. */
  private SpreadCalls spread;

  /** How often calls met; inexact, since nothing depends on it. */
  private int meetings;

  HandleCount(long word) {
    this.word = word;
  }

  private static VarHandle wordHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(HandleCount.class, "word", long.class);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  final long word() {
    return (long) WORD.getVolatile(this);
  }

  final boolean swap(long expected, long next) {
    return WORD.compareAndSet(this, expected, next);
  }

  /** Forgets all calls; returns the word after that. */
  final long forgetCalls() {
    return (long) WORD.getAndBitwiseAnd(this, ~HandleWord.CALLS) & ~HandleWord.CALLS;
  }

  /** Counts a call in a cell; false if there are none, so that the word has to count it. */
  final boolean enterCell() {
    SpreadCalls cells = spread;
    return cells != null && cells.enter();
  }

  /** Counts the end of a call in a cell; false if there are none. */
  final boolean leaveCell() {
    SpreadCalls cells = spread;
    return cells != null && cells.leave();
  }

  /** Counts a call; returns the word before that. */
  final long enterWord() {
    return (long) WORD.getAndAdd(this, HandleWord.CALL);
  }

  /** Counts the end of a call; returns the word after that. */
  final long leaveWord() {
    return (long) WORD.getAndAdd(this, -HandleWord.CALL) - HandleWord.CALL;
  }

  /** A call found another one in flight. */
  final void met() {
    if (meetings++ == MEETINGS) {
      spread();
    }
  }

  /** From now on calls are counted in cells. */
  private synchronized void spread() {
    long before;
    do {
      before = word();
      if ((before & (HandleWord.CLOSED | HandleWord.SPREAD)) != 0) {
        return;
      }
    } while (!swap(before, before + HandleWord.SPREAD + HandleWord.SPREAD_BIAS));
    spread = new SpreadCalls();
  }

  /** From now on the word alone counts; returns it, complete. */
  final synchronized long gather() {
    SpreadCalls cells = spread;
    if (cells == null) {
      return word();
    }
    spread = null;
    long correction = cells.seal() - HandleWord.SPREAD_BIAS - HandleWord.SPREAD;
    return (long) WORD.getAndAdd(this, correction) + correction;
  }

  /** A word that was just stored; a closed one must be complete, or nobody is ever the last. */
  final long complete(long stored) {
    boolean partial = HandleWord.isClosed(stored) && (stored & HandleWord.SPREAD) != 0;
    return partial ? gather() : stored;
  }

  /** Exactly one caller gets true, and only when no reference and no call is left. */
  final boolean claim(long word) {
    return HandleWord.isLast(word) && swap(word, word | HandleWord.RELEASED | HandleWord.CLOSED);
  }

  /** The retained references are given up, all at once. */
  final void forgetRetained() {
    long before;
    do {
      before = word();
    } while (!swap(before, before - HandleWord.retained(before) * HandleWord.RETAINED));
  }

  /** No call may start from now on; returns the word after that. */
  final long giveUpOwner() {
    long before;
    long after;
    do {
      before = word();
      after = before & ~HandleWord.OWNER | HandleWord.CLOSED;
    } while (!swap(before, after));
    return after;
  }
}
