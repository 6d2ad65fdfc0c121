package io.cgen.runtime;

import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The rule of an API whose objects may be released only on the thread that made them.
 *
 * <p>A release that would happen on another thread, the collector's for instance, waits for the
 * next call with a handle of that API on the right one, or is only reported. One is shared by all
 * handle types of an API.
 */
public final class ThreadAffinity {
  private final boolean queues;

  /** Guarded by itself. A thread that has ended cannot release; its handles leak with it. */
  private final Map<Thread, Queue<HandleState>> waiting = new WeakHashMap<>();

  private ThreadAffinity(boolean queues) {
    this.queues = queues;
  }

  /** Releases wait for the next call on the right thread. */
  public static ThreadAffinity queueing() {
    return new ThreadAffinity(true);
  }

  /** Releases on a wrong thread do not happen; they are logged. */
  public static ThreadAffinity reporting() {
    return new ThreadAffinity(false);
  }

  /** Releases what waits for this thread; calls do so too, but a thread may be idle. */
  public void releaseWaiting() {
    Queue<HandleState> own;
    synchronized (waiting) {
      own = waiting.get(Thread.currentThread());
    }
    if (own == null) {
      return;
    }
    for (HandleState state = own.poll(); state != null; state = own.poll()) {
      ReleaseChain.run(state);
    }
  }

  /** Takes a release over if this is not the thread for it. */
  boolean takesOver(HandleState state, Thread maker) {
    if (maker == Thread.currentThread()) {
      return false;
    }
    if (queues && maker.isAlive()) {
      queue(state, maker);
    } else {
      RuntimeLog.wrongThread(state, maker);
    }
    return true;
  }

  private void queue(HandleState state, Thread maker) {
    synchronized (waiting) {
      waiting.computeIfAbsent(maker, thread -> new ConcurrentLinkedQueue<>()).add(state);
    }
  }
}
