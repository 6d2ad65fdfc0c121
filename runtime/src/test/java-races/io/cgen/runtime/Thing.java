package io.cgen.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/** What the tests race for: a handle on nothing, whose release is counted. */
class Thing {
  static final int DONE = 0;
  static final int REFUSED = -1;

  private static final int ADDRESS = 16;

  final HandleType<GenericHandle> type =
      GenericHandle.type("THING_PTR").releasedBy("thing_release", this::count);
  final GenericHandle handle;

  private final AtomicInteger released = new AtomicInteger();

  Thing(NativeHandle... keepsAlive) {
    handle = type.own(ADDRESS, "thing_new", keepsAlive);
  }

  private void count(long address) {
    released.incrementAndGet();
    onRelease();
  }

  void onRelease() {}

  int released() {
    return released.get();
  }

  HandleState state() {
    return handle.state();
  }

  /** Lets the reaper do its work, as if it had found the handle unreachable. */
  void collect() {
    state().collected(state().watch());
  }

  /** A call: how often the object was released by the end of it. */
  int call() {
    return call(handle);
  }

  /** The same with another handle on the object. */
  int call(NativeHandle other) {
    try {
      NativeCall.begin(other);
    } catch (IllegalStateException closed) {
      return REFUSED;
    }
    try {
      return released();
    } finally {
      NativeCall.end(other);
    }
  }

  /** Counts the calls in cells from now on. */
  void spread() {
    for (int i = 0; i <= HandleCount.MEETINGS; i++) {
      state().met();
    }
  }

  static int attempt(Runnable step) {
    try {
      step.run();
      return DONE;
    } catch (IllegalStateException refused) {
      return REFUSED;
    }
  }
}
