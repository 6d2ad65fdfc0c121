package io.cgen.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The calls in flight on a handle that several threads use at once, counted in cells apart, because
 * one word would go back and forth between the processors.
 *
 * <p>A call may be counted in one cell, or in the handle's word, and end in another: a cell can be
 * negative, and only the sum means something. {@link #seal} ends the counting here and tells the
 * sum; whoever comes later is told to count in the word. So every call is counted once in all, and
 * the word is complete again once the sum has been added to it.
 */
final class SpreadCalls {
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int CELLS = 4;

  /** Two cache lines for each cell, since processors fetch pairs. */
  private static final int STRIDE = 16;

  private static final long SEALED = Long.MIN_VALUE / 2;
  private static final long SEALED_LIMIT = SEALED / 2;

  private final long[] cells = new long[CELLS * STRIDE + STRIDE];

  /** Counts a call; false if sealed. */
  boolean enter() {
    return (long) CELL.getAndAdd(cells, index(), 1L) > SEALED_LIMIT;
  }

  /** Counts the end of a call; false if sealed. */
  boolean leave() {
    return (long) CELL.getAndAdd(cells, index(), -1L) > SEALED_LIMIT;
  }

  private static int index() {
    return STRIDE + ((int) Thread.currentThread().getId() & CELLS - 1) * STRIDE;
  }

  /** Ends the counting; to be called once. */
  long seal() {
    long sum = 0;
    for (int i = 0; i < CELLS; i++) {
      sum += (long) CELL.getAndSet(cells, STRIDE + i * STRIDE, SEALED);
    }
    return sum;
  }
}
