package io.cgen.runtime;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The thread that releases what nobody closed, and the set of handles that it watches.
 *
 * <p>A {@link java.lang.ref.Cleaner} would do, but it keeps all its references in one list behind
 * one lock, which it takes twice for each. Here the list is striped and has no lock.
 *
 * <p>The collector does not know how much native memory hangs on a small Java object, so it may
 * come much too late. A stripe that has grown far beyond what was alive at the last look asks for a
 * collection, and has the thread that makes handles wait for the reaper, as long as that has much
 * left to release there, but no more than two seconds.
 */
final class HandleReaper {
  static final HandleReaper SHARED = new HandleReaper();

  private static final int STRIPES = 16;

  private final ReferenceQueue<NativeHandle> queue = new ReferenceQueue<>();
  private final Stripe[] stripes = new Stripe[STRIPES];
  private final Thread thread = new Thread(null, this::run, "cgen-handle-reaper", 0, false);

  /** Only the reaper writes it. */
  private volatile long reaped;

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
    Watch watch = new Watch(handle, state, queue, stripe.watches);
    if (stripe.add(watch) && current != thread) {
      stripe.relieve();
    }
    return watch;
  }

  private void run() {
    while (true) {
      try {
        ((Watch) queue.remove()).reap();
        reaped = reaped + 1;
      } catch (InterruptedException nobodyAsksForThis) {
        // Goes on: the thread ends with the process.
      } catch (Throwable failure) {
        RuntimeLog.reaperFailed(failure);
      }
    }
  }

  /** The watches of some threads. */
  private final class Stripe {
    private static final int SMALLEST_LIMIT = 1 << 14;
    private static final int STEP = SMALLEST_LIMIT / 4;
    private static final int WAITS = 20;
    private static final long WAIT_NANOS = 5_000_000;
    private static final long LONGEST_WAIT_NANOS = 2_000_000_000;

    /** How much a forced collection may cost for each handle that is made. */
    private static final long NANOS_PER_HANDLE = 5000;

    private final WatchList watches = new WatchList();
    private volatile int limit = SMALLEST_LIMIT;

    /** True if there are too many. */
    boolean add(Watch watch) {
      return watches.add(watch) > limit && watches.sweep().left() > limit;
    }

    /** Has the collector and the reaper catch up, before this thread makes more. */
    void relieve() {
      long start = System.nanoTime();
      System.gc();
      long affordable = (System.nanoTime() - start) / NANOS_PER_HANDLE;
      WatchList.Census census = waitForReaper(start + LONGEST_WAIT_NANOS);
      long more = census.dropped() > STEP ? STEP : census.left();
      long wanted = census.left() + Math.max(affordable, more);
      limit = (int) Math.min(Math.max(wanted, SMALLEST_LIMIT), Integer.MAX_VALUE / 2);
    }

    /**
     * Waits until few are left of what was dropped. Not for long if the reaper does not get on, for
     * it may need a lock that this thread holds.
     */
    private WatchList.Census waitForReaper(long end) {
      WatchList.Census census = watches.sweep();
      long before = reaped;
      for (int idle = 0; census.dropped() > STEP && idle < WAITS && System.nanoTime() - end < 0; ) {
        LockSupport.parkNanos(WAIT_NANOS);
        census = watches.sweep();
        long now = reaped;
        idle = now == before ? idle + 1 : 0;
        before = now;
      }
      return census;
    }
  }

  /** One watched handle. */
  static final class Watch extends PhantomReference<NativeHandle> {
    /** Watches nothing, and is the bottom of each list. */
    static final Watch NONE = new Watch(null, null, null, null);

    private final WatchList list;

    /** Null once it is cancelled, so that the state can go although the list has this still. */
    private HandleState state;

    private Watch below;
    private int height;

    Watch(
        NativeHandle handle,
        HandleState state,
        ReferenceQueue<NativeHandle> queue,
        WatchList list) {
      super(handle, queue);
      this.state = state;
      this.list = list;
    }

    /**
     * Has nobody hold the state any more because of this; again does nothing. It is not cleared,
     * which on older releases is a call of the virtual machine: the reaper passes it over.
     */
    void cancel() {
      if (state != null) {
        state = null;
        list.oneIsCancelled();
      }
    }

    boolean isCancelled() {
      return state == null;
    }

    /** Whether the collector has found the handle, and the reaper has not come yet. */
    boolean isDropped() {
      return refersTo(null);
    }

    private void reap() {
      HandleState watched = state;
      if (watched != null) {
        watched.collected(this);
        cancel();
      }
    }

    void putOn(Watch other) {
      below = other;
      height = other.height + 1;
    }

    Watch below() {
      return below;
    }

    int height() {
      return height;
    }
  }
}
