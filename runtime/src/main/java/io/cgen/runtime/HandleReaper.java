package io.cgen.runtime;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The thread that releases what nobody closed, and the set of handles that it watches.
 *
 * <p>A {@link java.lang.ref.Cleaner} would do, but it keeps all its references in one list behind
 * one lock, which two threads that create handles contend for. Here the list is striped.
 *
 * <p>The collector does not know how much native memory hangs on a small Java object, so it may
 * come much too late. A stripe that has grown far beyond what was alive at the last look asks for a
 * collection, and has the thread that makes handles wait a little for the reaper.
 */
final class HandleReaper {
  static final HandleReaper SHARED = new HandleReaper();

  private static final int STRIPES = 16;

  private final ReferenceQueue<NativeHandle> queue = new ReferenceQueue<>();
  private final Stripe[] stripes = new Stripe[STRIPES];
  private final Thread thread = new Thread(null, this::run, "cgen-handle-reaper", 0, false);

  private HandleReaper() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
  }

  /** Watches a handle until it is collected or the watch is cancelled. */
  Watch watch(NativeHandle handle, HandleState state) {
    Thread current = Thread.currentThread();
    Stripe stripe = stripes[(int) current.getId() & STRIPES - 1];
    Watch watch = new Watch(handle, state, queue, stripe);
    if (stripe.add(watch) && current != thread) {
      stripe.relieve();
    }
    return watch;
  }

  private void run() {
    while (true) {
      try {
        ((Watch) queue.remove()).reap();
      } catch (InterruptedException nobodyAsksForThis) {
        // Goes on: the thread ends with the process.
      } catch (Throwable failure) {
        RuntimeLog.reaperFailed(failure);
      }
    }
  }

  /** A ring of watches, which keeps them reachable. */
  private static final class Stripe {
    private static final int SMALLEST_LIMIT = 1 << 15;
    private static final int WAITS = 20;
    private static final long WAIT_NANOS = 5_000_000;

    /** How much a forced collection may cost for each handle that is made. */
    private static final long NANOS_PER_HANDLE = 5000;

    private final Watch ring = new Watch();
    private int count;
    private int limit = SMALLEST_LIMIT;

    /** True if there are too many. */
    synchronized boolean add(Watch watch) {
      watch.insertAfter(ring);
      return ++count > limit;
    }

    synchronized void remove(Watch watch) {
      if (watch.unlink()) {
        count--;
      }
    }

    private synchronized boolean isCrowded() {
      return count > limit / 2;
    }

    /** Waits for a bounded time, since the reaper may need a lock that this thread holds. */
    void relieve() {
      long start = System.nanoTime();
      System.gc();
      long cost = System.nanoTime() - start;
      for (int i = 0; i < WAITS && isCrowded(); i++) {
        LockSupport.parkNanos(WAIT_NANOS);
      }
      adapt(cost / NANOS_PER_HANDLE);
    }

    private synchronized void adapt(long affordable) {
      long wanted = Math.max(affordable, Math.max(SMALLEST_LIMIT, 2L * count));
      limit = (int) Math.min(wanted, Integer.MAX_VALUE / 2);
    }
  }

  /** One watched handle. */
  static final class Watch extends PhantomReference<NativeHandle> {
    /** Watches nothing. */
    static final Watch NONE = new Watch();

    private final HandleState state;
    private final Stripe stripe;
    private Watch previous = this;
    private Watch next = this;

    /** The head of a ring. */
    private Watch() {
      this(null, null, null, null);
    }

    private Watch(
        NativeHandle handle, HandleState state, ReferenceQueue<NativeHandle> queue, Stripe stripe) {
      super(handle, queue);
      this.state = state;
      this.stripe = stripe;
    }

    private void insertAfter(Watch ring) {
      previous = ring;
      next = ring.next;
      next.previous = this;
      ring.next = this;
    }

    /** False if it was not in a ring any more. */
    private boolean unlink() {
      boolean linked = next != this;
      next.previous = previous;
      previous.next = next;
      next = this;
      previous = this;
      return linked;
    }

    /** Has the collector forget it; again does nothing. */
    void cancel() {
      if (this != NONE) {
        clear();
        stripe.remove(this);
      }
    }

    private void reap() {
      state.collected(this);
      cancel();
    }
  }
}
