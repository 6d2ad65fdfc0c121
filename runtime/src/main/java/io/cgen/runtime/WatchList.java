package io.cgen.runtime;

import io.cgen.runtime.HandleReaper.Watch;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Watches, which it keeps reachable until they are cancelled.
 *
 * <p>A stack that threads push on with one atomic step; what is cancelled stays in it until there
 * is much of it. Then a thread takes the whole stack for itself, and pushes back what is left.
 */
final class WatchList {
  private static final VarHandle TOP = topHandle();

  /** So many are never swept. */
  private static final int FEW = 256;

  /** All access but the first is through TOP. */
  @SuppressWarnings("unused")
  private Watch top = Watch.NONE;

  /** Inexact, as is the height of a watch that was pushed during a sweep: both only say when. */
  private int cancelled;

  private int limit = FEW;

  /**
   * What is in a list.
   *
   * @param left how many are not cancelled, apart from those that another thread is sweeping
   * @param dropped how many of these have lost their handles
   */
  record Census(int left, int dropped) {}

  private static VarHandle topHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(WatchList.class, "top", Watch.class);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  /** Returns how many there are, some that are cancelled among them. */
  int add(Watch watch) {
    Watch below;
    do {
      below = (Watch) TOP.getAcquire(this);
      watch.putOn(below);
    } while (!TOP.compareAndSet(this, below, watch));
    return watch.height() > limit ? sweep().left() : watch.height();
  }

  /** One of them was cancelled. */
  void oneIsCancelled() {
    int many = ++cancelled;
    if (many > FEW && many > limit / 2) {
      sweep();
    }
  }

  /** Lets go of what is cancelled, and counts the rest. */
  Census sweep() {
    cancelled = 0;
    int dropped = 0;
    Watch kept = Watch.NONE;
    do {
      Watch next;
      for (Watch watch = (Watch) TOP.getAndSet(this, Watch.NONE);
          watch != Watch.NONE;
          watch = next) {
        next = watch.below();
        if (!watch.isCancelled()) {
          dropped += watch.isDropped() ? 1 : 0;
          watch.putOn(kept);
          kept = watch;
        }
      }
    } while (!TOP.compareAndSet(this, Watch.NONE, kept));
    limit = Math.max(FEW, 2 * kept.height());
    return new Census(kept.height(), dropped);
  }
}
