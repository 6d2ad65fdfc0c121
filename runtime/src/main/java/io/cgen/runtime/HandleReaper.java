package io.cgen.runtime;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/**
 * The thread that releases what nobody closed, and the set of handles that it watches.
 *
 * <p>A {@link java.lang.ref.Cleaner} would do, but it keeps all its references in one list behind
 * one lock, which two threads that create handles contend for. Here the list is striped.
 */
final class HandleReaper {
  static final HandleReaper SHARED = new HandleReaper();

  private static final int STRIPES = 16;

  private final ReferenceQueue<NativeHandle> queue = new ReferenceQueue<>();
  private final Watch[] stripes = new Watch[STRIPES];

  private HandleReaper() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Watch();
    }
    Thread thread = new Thread(null, this::run, "cgen-handle-reaper", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
  }

  /** Watches a handle until it is collected or the watch is cancelled. */
  Watch watch(NativeHandle handle, HandleState state) {
    long thread = Thread.currentThread().getId();
    return new Watch(handle, state, queue, stripes[(int) thread & STRIPES - 1]);
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

  /** One watched handle: a link of a stripe's ring, which keeps it reachable. */
  static final class Watch extends PhantomReference<NativeHandle> {
    /** Watches nothing. */
    static final Watch NONE = new Watch();

    private final HandleState state;
    private final Watch ring;
    private Watch previous = this;
    private Watch next = this;

    private Watch() {
      super(null, null);
      this.state = null;
      this.ring = this;
    }

    private Watch(
        NativeHandle handle, HandleState state, ReferenceQueue<NativeHandle> queue, Watch ring) {
      super(handle, queue);
      this.state = state;
      this.ring = ring;
      synchronized (ring) {
        previous = ring;
        next = ring.next;
        next.previous = this;
        ring.next = this;
      }
    }

    /** Takes this out of its ring, so that the collector forgets it; again does nothing. */
    void cancel() {
      if (ring == this) {
        return;
      }
      clear();
      synchronized (ring) {
        next.previous = previous;
        previous.next = next;
        next = this;
        previous = this;
      }
    }

    private void reap() {
      cancel();
      state.collected(this);
    }
  }
}
